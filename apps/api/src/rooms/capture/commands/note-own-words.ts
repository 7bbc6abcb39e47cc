// Invariants: what one of ours said elsewhere stands on the timeline of whom it was said to, where they are known; it makes no lead.
// Locks: the arrival's key; the contact.
// Changes: Activity, FollowUp.
import type { InboundOwnWords } from '@mikomi/domain/capture';
import { readContactPoint } from '@mikomi/domain/parties';
import { isRefusal, type Refusal } from '@mikomi/domain/shared';
import { transaction } from '../../../platform/change/transaction.ts';
import type { CommandContext } from '../../../platform/context.ts';
import * as activities from '../../activities/index.ts';
import * as followUps from '../../follow-ups/index.ts';
import { activityOf } from '../inbox/incoming-activity.ts';
import { quietly } from '../inbox/quietly.ts';
import type { InletReading } from '../inbox/reading.ts';
import { senderOfInbound } from '../inbox/sender-of-arrival.ts';
import type { OfDelivery, TakenIn } from '../inbox/taken-in.ts';
import { beginArrivals, endArrivals } from '../store/arrivals.ts';
import { conversationWith } from '../store/conversation-with.ts';

/** Writes down what one of ours said or called outside of the product. */
export function noteOwnWords(
  context: CommandContext,
  { inlet, organization }: InletReading,
  words: InboundOwnWords,
  { deliveryId, receivedAt }: OfDelivery,
): Promise<TakenIn | Refusal> {
  const heard = words.isPast ? quietly(context) : context;
  return transaction(heard, 'note-own-words', async (tx): Promise<TakenIn | Refusal> => {
    const { externalId, kind, to } = words;
    const [arrival] = await beginArrivals(tx, [
      {
        inletId: inlet.id,
        deliveryId,
        externalId,
        kind,
        sender: senderOfInbound(words, organization.nameOrder),
      },
    ]);
    if (arrival === undefined) return { state: 'REPEATED', reasons: [] };
    const identities = to.points.flatMap((point) => {
      const read = readContactPoint(point.kind, point.value, organization.phoneCountry);
      return isRefusal(read) ? [] : [read.identity];
    });
    const about = await conversationWith(tx, identities);
    if (!about) {
      const reasons = [{ key: 'arrival-of-words-to-nobody' }];
      await endArrivals(tx, [{ id: arrival, state: 'IGNORED', reasons }]);
      return { state: 'IGNORED', reasons };
    }
    const at = Math.min(words.at ?? receivedAt, receivedAt);
    const activity = activityOf(words, at);
    const logged = activity ? await activities.insertActivityOf(tx, activity, about, null) : undefined;
    if (isRefusal(logged)) return logged;
    const { leadId, contactId } = about;
    if (leadId && logged && activity?.kind === 'CALL' && !words.isPast)
      await followUps.keepCallBack(tx, leadId, logged, activity.outcome);
    await endArrivals(tx, [
      { id: arrival, state: 'TAKEN_IN', outcome: 'ACTIVITY', reasons: [], leadId, contactId },
    ]);
    return { state: 'TAKEN_IN', reasons: [] };
  });
}
