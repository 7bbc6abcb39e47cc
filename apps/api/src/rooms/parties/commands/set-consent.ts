// Invariants: a contact has one word for each channel, the last one said.
// Locks: the contact.
// Changes: Consent.
import type { Consent, ContactPointKind } from '@mikomi/domain/parties';
import { isRefusal, type Refusal, refuse, tidySpaces } from '@mikomi/domain/shared';
import { transaction } from '../../../platform/change/transaction.ts';
import { insert, update } from '../../../platform/change/write-records.ts';
import { newId } from '../../../platform/ids.ts';
import type { MemberContext } from '../../../platform/member-context.ts';
import { consentIdOf } from '../store/consents.ts';
import { lockParties } from '../store/lock-parties.ts';
import { consentRecord } from '../store/records.ts';

export interface ConsentInput {
  readonly contactId: string;
  readonly channel: ContactPointKind;
  readonly state: Consent;
  /** How it became known; 'MEMBER' when a colleague says so. */
  readonly basis?: string | null | undefined;
}

/** Writes down what a contact said about being approached on a channel. */
export function setConsent(
  member: MemberContext,
  { contactId, channel, state, basis }: ConsentInput,
): Promise<{ readonly id: string; readonly commandId: string } | Refusal> {
  return transaction(member, 'set-consent', async (tx) => {
    const locked = await lockParties(tx, member, 'contact', [contactId], 'party.edit');
    if (isRefusal(locked)) return locked;
    const because = tidySpaces(basis ?? '') || 'MEMBER';
    if (because.length > 200)
      return refuse('text-too-long', { path: ['basis'], parameters: { atMost: 200 } });
    const row = { state, basis: because, at: tx.now() };
    const known = await consentIdOf(tx, contactId, channel);
    if (known) await update(tx, consentRecord, [{ ...row, id: known }]);
    else await insert(tx, consentRecord, [{ ...row, id: newId(), contactId, channel }]);
    return { id: contactId, commandId: tx.commandId };
  });
}
