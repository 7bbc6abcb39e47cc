// Invariants: the same thing of a sender is taken in once; whoever asks becomes a lead, a touch or words on their open lead, and
// nothing that is not set aside is dropped; the owner of the lead is told.
// Locks: the arrivals' keys; the names and contact points of the parties; the leads that go on; the counter of lead numbers.
// Changes: Contact, Company, ContactPoint, Lead, Touch, ProductLine, Activity, FollowUp, Consent,
// FormConsent.
import { isRefusal, type Refusal } from '@mikomi/domain/shared';
import type { Transaction } from '../../../platform/context.ts';
import { asSentence } from '../inbox/end-of-delivery.ts';
import type { InletReading } from '../inbox/reading.ts';
import { senderOfDraft } from '../inbox/sender-of-arrival.ts';
import { type Arriving, type Begun, momentOf, type TakenIn } from '../inbox/taken-in.ts';
import { type ArrivalEnd, beginArrivals, endArrivals } from '../store/arrivals.ts';
import { isMissed, noteMissedAgain } from './note-missed-again.ts';
import { receiveAll } from './receive-all.ts';
import { screen } from './screen-arrivals.ts';

/** Takes in what many outside ask, no two of whom have to do with each other; answers in their order. One that is refused refuses all. */
export async function takeWave(
  tx: Transaction,
  reading: InletReading,
  wave: readonly Arriving[],
): Promise<readonly TakenIn[] | Refusal> {
  const ids = await beginArrivals(
    tx,
    wave.map(({ enquiry: { externalId, kind, person }, draft, of: { deliveryId } }) => {
      const sender = senderOfDraft(draft, person, reading.organization.nameOrder);
      return { inletId: reading.inlet.id, deliveryId, externalId, kind, sender };
    }),
  );
  const ends = new Map<string, ArrivalEnd>();
  const begun: Begun[] = [];
  for (const [index, one] of wave.entries()) {
    const id = ids[index];
    if (id === undefined) continue;
    if (!isRefusal(one.draft)) begun.push({ ...one, draft: one.draft, id });
    else ends.set(id, { id, state: 'NEEDS_MAPPING', reasons: [asSentence(one.draft)] });
  }
  const aside = await screen(
    tx,
    begun.filter(({ of }) => !of.letIn),
  );
  for (const [{ id }, reasons] of aside) ends.set(id, { id, state: 'SET_ASIDE', reasons });
  for (const end of await collapse(
    tx,
    begun.filter(({ id }) => !ends.has(id)),
  ))
    ends.set(end.id, end);
  const received = await receiveAll(
    tx,
    reading,
    begun.filter(({ id }) => !ends.has(id)),
  );
  if (isRefusal(received)) return received;
  for (const end of received) ends.set(end.id, end);
  await endArrivals(tx, [...ends.values()]);
  return ids.map((id) => ends.get(id ?? '') ?? { state: 'REPEATED', reasons: [] });
}

/** Missed calls that are counted to the one before; of one wave at most one is missed. */
async function collapse(tx: Transaction, begun: readonly Begun[]): Promise<readonly ArrivalEnd[]> {
  const missed = begun.find(({ enquiry }) => isMissed(enquiry));
  const again = missed && (await noteMissedAgain(tx, missed.draft, momentOf(missed)));
  if (!again) return [];
  const { leadId, contactId } = again;
  return [{ id: missed.id, state: 'TAKEN_IN', outcome: 'COLLAPSED', reasons: [], leadId, contactId }];
}
