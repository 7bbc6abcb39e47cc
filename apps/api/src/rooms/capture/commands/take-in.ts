// Invariants: whoever is taken in with others is kept back by none of them.
// Locks: those of `take-wave.ts`, of fifty at most at once.
// Changes: as `take-wave.ts`.
import { draftEnquiry, type EnquiryDraft } from '@mikomi/domain/capture';
import { companyKey } from '@mikomi/domain/parties';
import { isRefusal } from '@mikomi/domain/shared';
import { transaction } from '../../../platform/change/transaction.ts';
import type { CommandContext } from '../../../platform/context.ts';
import { inWaves } from '../inbox/in-waves.ts';
import { quietly } from '../inbox/quietly.ts';
import type { InletReading } from '../inbox/reading.ts';
import type { Arriving, Asking, TakenOrBroken } from '../inbox/taken-in.ts';
import { isMissed } from './note-missed-again.ts';
import { takeWave } from './take-wave.ts';

/** The most that are taken in by one command: its locks are held until its end. */
const MOST_TOGETHER = 50;

/**
 * Takes in what many outside ask, in their order, as many in one command as have nothing to do with each other. Where one of
 * these breaks or is refused, each is taken in by itself: none is kept back by another. What is past comes first, and quietly.
 */
export async function takeIn(
  context: CommandContext,
  reading: InletReading,
  came: readonly Asking[],
): Promise<readonly TakenOrBroken[]> {
  const drafted = came.map((one) => drafting(one, reading));
  const arriving = drafted.flatMap((one) => ('draft' in one ? [one] : []));
  const taken = new Map<Arriving, TakenOrBroken>();
  const isPast = ({ enquiry }: Arriving) => enquiry.isPast === true;
  const parts = [
    [quietly(context), arriving.filter(isPast)],
    [context, arriving.filter((one) => !isPast(one))],
  ] as const;
  for (const [heard, some] of parts)
    for (const wave of inWaves(some, keysOf, MOST_TOGETHER)) {
      const together = await takeTogether(heard, reading, wave);
      for (const [index, one] of wave.entries())
        taken.set(one, together[index] ?? { kind: 'broke', error: undefined });
    }
  return drafted.flatMap((one) => ('draft' in one ? (taken.get(one) ?? []) : [one]));
}

function drafting(one: Asking, { context }: InletReading): Arriving | TakenOrBroken {
  try {
    return { ...one, draft: draftEnquiry(one.enquiry, context) };
  } catch (error) {
    return { kind: 'broke', error };
  }
}

async function takeTogether(
  context: CommandContext,
  reading: InletReading,
  wave: readonly Arriving[],
): Promise<readonly TakenOrBroken[]> {
  try {
    const taken = await transaction(context, 'take-in', (tx) => takeWave(tx, reading, wave));
    if (!isRefusal(taken)) return taken;
    if (wave.length === 1) return [taken];
  } catch (error) {
    if (wave.length === 1) return [{ kind: 'broke', error }];
  }
  const taken: TakenOrBroken[] = [];
  for (const one of wave) taken.push(...(await takeTogether(context, reading, [one])));
  return taken;
}

/** What two that have to do with each other have in common: the thing, a contact point, a company; calls that nobody took come one after the other. */
function keysOf({ enquiry, draft }: Arriving): readonly string[] {
  return [
    `thing ${enquiry.externalId}`,
    ...(isMissed(enquiry) ? ['missed call'] : []),
    ...(isRefusal(draft) ? [] : keysOfParties(draft)),
  ];
}

function keysOfParties({ points, company }: EnquiryDraft): readonly string[] {
  const named = company ? companyKey(company.name) : '';
  return [...points.map(({ identity }) => `point ${identity}`), ...(named ? [`company ${named}`] : [])];
}
