// Invariants: what somebody said about messages of a channel stands with their consents, unless they said something since; of whom
// is known it makes no lead, and nobody becomes a contact by it.
// Locks: the arrival's key; the contact.
// Changes: Consent.
import type { InboundPreference } from '@mikomi/domain/capture';
import { readContactPoint } from '@mikomi/domain/parties';
import { isRefusal, type Refusal } from '@mikomi/domain/shared';
import { transaction } from '../../../platform/change/transaction.ts';
import type { CommandContext } from '../../../platform/context.ts';
import * as parties from '../../parties/index.ts';
import type { InletReading } from '../inbox/reading.ts';
import { senderOfInbound } from '../inbox/sender-of-arrival.ts';
import type { OfDelivery, TakenIn } from '../inbox/taken-in.ts';
import { beginArrivals, endArrivals } from '../store/arrivals.ts';
import { conversationWith } from '../store/conversation-with.ts';
import { consentsOf, sentenceOf } from './keep-said.ts';

/** Writes down what somebody said about being written to on a channel; undefined where it is an enquiry, for nobody knows them yet. */
export function notePreference(
  context: CommandContext,
  { inlet, organization }: InletReading,
  preference: InboundPreference,
  { deliveryId, receivedAt }: OfDelivery,
): Promise<TakenIn | Refusal | undefined> {
  const { externalId, kind, person, at: saidAt } = preference;
  return transaction(context, 'note-preference', async (tx): Promise<TakenIn | Refusal | undefined> => {
    const identities = person.points.flatMap((point) => {
      const read = readContactPoint(point.kind, point.value, organization.phoneCountry);
      return isRefusal(read) ? [] : [read.identity];
    });
    const about = await conversationWith(tx, identities);
    if (!about && preference.enquiry) return undefined;
    const [arrival] = await beginArrivals(tx, [
      {
        inletId: inlet.id,
        deliveryId,
        externalId,
        kind,
        sender: senderOfInbound(preference, organization.nameOrder),
      },
    ]);
    if (arrival === undefined) return { state: 'REPEATED', reasons: [] };
    if (!about) {
      const reasons = [sentenceOf('arrival-of-consent-of-nobody', inlet, preference)];
      await endArrivals(tx, [{ id: arrival, state: 'IGNORED', reasons }]);
      return { state: 'IGNORED', reasons };
    }
    const { leadId, contactId } = about;
    const at = Math.min(saidAt ?? receivedAt, receivedAt);
    const unfit = await parties.keepConsents(tx, consentsOf(inlet, preference, contactId, at));
    if (unfit) return unfit;
    const reasons = [sentenceOf('arrival-of-consent', inlet, preference)];
    await endArrivals(tx, [
      { id: arrival, state: 'TAKEN_IN', outcome: 'CONSENT', reasons, leadId, contactId },
    ]);
    return { state: 'TAKEN_IN', reasons };
  });
}
