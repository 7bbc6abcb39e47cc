import type { Instant } from '../../shared/index.ts';
import type { DayEntry, DayLoad } from './my-day.ts';

/**
 * How many entries fit into the working minutes that are left: those at a fixed time are counted in first, for their
 * time is taken (what is left of it where they have begun), then the others in order until the first that does not fit.
 * Null when all fit or work is over.
 * Source: ours, because a hint that is always there is not read.
 */
export function fitDay(entries: readonly DayEntry[], minutesLeft: number, now: Instant): DayLoad | null {
  if (minutesLeft <= 0) return null;
  const fixed = entries.filter(({ startsAt }) => startsAt !== null);
  let left = minutesLeft - fixed.reduce((sum, one) => sum + minutesToCome(one, now), 0);
  let fits = fixed.length;
  for (const entry of entries) {
    if (entry.startsAt !== null) continue;
    left -= entry.minutes;
    if (left < 0) break;
    fits += 1;
  }
  const count = entries.length;
  return fits === count
    ? null
    : { fits, count, minutesLeft, because: { key: 'day-load', parameters: { fits, count } } };
}

function minutesToCome({ startsAt, minutes }: DayEntry, now: Instant): number {
  const begunFor = startsAt === null ? 0 : Math.max(0, now - startsAt) / 60_000;
  return Math.max(0, minutes - begunFor);
}
