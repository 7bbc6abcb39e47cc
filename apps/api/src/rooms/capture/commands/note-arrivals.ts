// Invariants: what changes no record is written down once, with why.
// Locks: the arrivals' keys.
// Changes: no recorded type.
import { isRefusal, type Sentence } from '@mikomi/domain/shared';
import { transaction } from '../../../platform/change/transaction.ts';
import type { CommandContext } from '../../../platform/context.ts';
import { inWaves } from '../inbox/in-waves.ts';
import type { InletReading } from '../inbox/reading.ts';
import { senderOfInbound } from '../inbox/sender-of-arrival.ts';
import type { TakenIn, TakenOrBroken, ThingOfDelivery } from '../inbox/taken-in.ts';
import { beginArrivals, endArrivals } from '../store/arrivals.ts';

const MOST_TOGETHER = 200;

/**
 * Writes down things that change no record: what nobody's record is about, what became of our messages, what can't be read. Answers
 * what became of each.
 */
export async function noteArrivals(
  context: CommandContext,
  { inlet, organization }: InletReading,
  things: readonly ThingOfDelivery[],
): Promise<ReadonlyMap<ThingOfDelivery, TakenOrBroken>> {
  const became = new Map<ThingOfDelivery, TakenOrBroken>();
  for (const wave of inWaves(things, ({ inbound }) => [inbound.externalId], MOST_TOGETHER)) {
    const notes = wave.map((thing) => ({ thing, note: noteOf(thing) }));
    try {
      const noted = await transaction(context, 'note-arrivals', async (tx) => {
        const ids = await beginArrivals(
          tx,
          wave.map(({ of: { deliveryId }, inbound }) => {
            const { externalId, kind } = inbound;
            const sender = senderOfInbound(inbound, organization.nameOrder);
            return { inletId: inlet.id, deliveryId, externalId, kind, sender };
          }),
        );
        const ends = notes.flatMap(({ note }, index) => {
          const id = ids[index];
          return id === undefined ? [] : [{ ...note, id }];
        });
        await endArrivals(tx, ends);
        return { ids };
      });
      for (const [index, { thing, note }] of notes.entries()) {
        if (isRefusal(noted)) became.set(thing, noted);
        else became.set(thing, noted.ids[index] === undefined ? { ...note, state: 'REPEATED' } : note);
      }
    } catch (error) {
      for (const thing of wave) became.set(thing, { kind: 'broke', error });
    }
  }
  return became;
}

function noteOf({ inbound, unfit }: ThingOfDelivery): TakenIn & { readonly state: 'IGNORED' | 'FAILED' } {
  if (unfit) return { state: 'FAILED', reasons: [unfit] };
  const because: Sentence = inbound.kind === 'ignored' ? inbound.because : { key: 'arrival-of-status' };
  return { state: 'IGNORED', reasons: [because] };
}
