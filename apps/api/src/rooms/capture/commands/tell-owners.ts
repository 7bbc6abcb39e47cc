// Invariants: the owner of a lead that went on is told once of each thing, and by mail of an enquiry; words in an open conversation
// come without one.
// Locks: none.
// Changes: no recorded type.
import type { EnquiryDraft, InboundEnquiry } from '@mikomi/domain/capture';
import type { Transaction } from '../../../platform/context.ts';
import { sendMail } from '../../../platform/mail/send-mail.ts';
import type { ReceivedEnquiry } from '../../leads/index.ts';
import { notify } from '../../notifications/index.ts';
import { askedAgainMail } from '../asked-again-mail.ts';
import { ownersToTell } from '../store/owners-to-tell.ts';

/** What came, and on whose lead it is. */
interface WentOn extends ReceivedEnquiry {
  /** Of its arrival, for the sender's own id may hold a telephone number. */
  readonly id: string;
  readonly enquiry: InboundEnquiry;
  readonly draft: EnquiryDraft;
}

const MOST_PRODUCTS = 3;

/** Tells the owners of leads that went on. */
export async function tellOwners(tx: Transaction, source: string, all: readonly WentOn[]): Promise<void> {
  const told = await notify(
    tx,
    all.flatMap(({ id, decision, leadId, ownerId: memberId }) =>
      decision.kind === 'new-lead' || !memberId
        ? []
        : [{ memberId, kind: 'ENQUIRY_RECEIVED' as const, key: keyOf(id), parameters: { source }, leadId }],
    ),
  );
  const fresh = new Set(told.map(({ key }) => key));
  const asked = new Map(
    all.flatMap((one) =>
      fresh.has(keyOf(one.id)) && one.decision.kind !== 'activity' ? [[one.leadId, one] as const] : [],
    ),
  );
  const owners = await ownersToTell(tx, [...asked.keys()]);
  await sendMail(
    tx,
    owners.flatMap((owner) => {
      const one = asked.get(owner.leadId);
      if (!one) return [];
      const products = one.draft.lines.slice(0, MOST_PRODUCTS).map(({ product }) => product);
      const text = one.enquiry.text ?? one.draft.note;
      const body = askedAgainMail(owner, { source, products, text }, tx.product.publicUrl);
      return [{ kind: 'ENQUIRY_RECEIVED' as const, recipient: owner.email, body, recordId: owner.leadId }];
    }),
  );
}

const keyOf = (arrivalId: string) => `enquiry:${arrivalId}`;
