import { addDays, type CivilDay } from './civil-day.ts';
import type { DayRange } from './period.ts';

/**
 * The last of the days on end, from `day` on, that ranges cover together; null where none of them holds the day.
 * Source: ours, because who is away until Friday and again from Saturday is away for as long as both together.
 */
export function coveredThrough(day: CivilDay, ranges: readonly DayRange[]): CivilDay | null {
  let last: CivilDay | null = null;
  for (let next = day; ; next = addDays(last, 1)) {
    const range = ranges.find(({ from, to }) => from <= next && next <= to);
    if (range === undefined) return last;
    last = range.to;
  }
}
