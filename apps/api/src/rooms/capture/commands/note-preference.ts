// Invariants: what somebody said about messages of a channel stands with their consents, unless they said something since; it
// makes no lead, and nobody who is not known becomes a contact by it.
// Locks: the arrival's key; the contact.
// Changes: Consent.
import { consentsSaid, type InboundPreference } from '@mikomi/domain/capture';
import { readContactPoint } from '@mikomi/domain/parties';
import { isRefusal, type Refusal } from '@mikomi/domain/shared';
import { transaction } from '../../../platform/change/transaction.ts';
import type { CommandContext } from '../../../platform/context.ts';
import * as parties from '../../parties/index.ts';
import type { InletReading } from '../inbox/reading.ts';
import type { OfDelivery, TakenIn } from '../inbox/taken-in.ts';
import { beginning } from '../reading/beginning.ts';
import { beginArrivals, endArrivals } from '../store/arrivals.ts';
import { conversationWith } from '../store/conversation-with.ts';

/** As much of what was said as stands beside a consent. */
const LONGEST = 200;

/** Writes down what somebody said about being written to on a channel. */
export function notePreference(
  context: CommandContext,
  { inlet, organization }: InletReading,
  { externalId, kind, person, channel, wants, words, isAboutNews, at: saidAt }: InboundPreference,
  { deliveryId, receivedAt }: OfDelivery,
): Promise<TakenIn | Refusal> {
  return transaction(context, 'note-preference', async (tx): Promise<TakenIn | Refusal> => {
    const [arrival] = await beginArrivals(tx, [{ inletId: inlet.id, deliveryId, externalId, kind }]);
    if (arrival === undefined) return { state: 'REPEATED', reasons: [] };
    const identities = person.points.flatMap((point) => {
      const read = readContactPoint(point.kind, point.value, organization.phoneCountry);
      return isRefusal(read) ? [] : [read.identity];
    });
    const about = await conversationWith(tx, identities);
    const said = beginning(words, LONGEST);
    if (!about) {
      const reasons = [{ key: 'arrival-of-consent-of-nobody', parameters: { words: said } }];
      await endArrivals(tx, [{ id: arrival, state: 'IGNORED', reasons }]);
      return { state: 'IGNORED', reasons };
    }
    const { leadId, contactId } = about;
    const at = Math.min(saidAt ?? receivedAt, receivedAt);
    const unfit = await parties.keepConsents(
      tx,
      consentsSaid(channel, wants)
        .filter(({ purpose }) => purpose === 'NEWS' || !isAboutNews)
        .map(({ purpose, state }) => ({
          contactId,
          channel,
          purpose,
          state,
          basis: inlet.kind,
          wording: said,
          at,
        })),
    );
    if (unfit) return unfit;
    const reasons = [{ key: 'arrival-of-consent', parameters: { channel: inlet.sourceName, words: said } }];
    await endArrivals(tx, [
      { id: arrival, state: 'TAKEN_IN', outcome: 'CONSENT', reasons, leadId, contactId },
    ]);
    return { state: 'TAKEN_IN', reasons };
  });
}
