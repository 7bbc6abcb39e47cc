import { LAST_DAY } from '../civil-day.ts';
import { numberOfDay } from '../day-number.ts';
import { type DayFacts, factsOfDay } from './day-facts.ts';
import type { Recurrence } from './recurrence.ts';
import { daysOfPeriod, namesDay } from './recurring-days.ts';

/** The number of a day, and the seconds of the wall clock on it. */
export interface Wall {
  readonly day: number;
  readonly seconds: number;
}

const LAST = numberOfDay(LAST_DAY);

/** How many periods a rule is asked about at most: more than 1800 to 2199 has days. */
const MOST_STEPS = 200_000;

/**
 * The days and times that a rule names from its start on, in order, each once; none after 2199, so that a rule which never comes
 * ends too. Periods before the day `from` are passed over, not walked through, and none is looked at that begins after the day `to`.
 */
export function* recurringWalls(
  recurrence: Recurrence,
  start: Wall,
  { from, to }: { readonly from: number; readonly to: number },
): Generator<Wall, void, undefined> {
  const first = factsOfDay(start.day);
  const times = timesOfDay(recurrence, start.seconds);
  const isNamed = namesDay(recurrence, first);
  const last = Math.min(to, LAST);
  const begin = firstPeriod(recurrence, first, from);
  for (let index = begin; index - begin < MOST_STEPS; index += 1) {
    const period = daysOfPeriod(recurrence, index, first);
    if ((period[0] ?? last) > last) return;
    const days = period.filter((number) => isNamed(factsOfDay(number)));
    for (const wall of chosen(days, times, recurrence.positions, from)) {
      const isBefore = wall.day < start.day || (wall.day === start.day && wall.seconds < start.seconds);
      if (!isBefore && wall.day <= last) yield wall;
    }
  }
}

/** The period before the one that `from` lies in, or the start's. */
function firstPeriod({ frequency, interval }: Recurrence, start: DayFacts, from: number): number {
  const days = from - start.number;
  const there = factsOfDay(from);
  const periods = {
    DAILY: days,
    WEEKLY: Math.floor(days / 7),
    MONTHLY: (there.year - start.year) * 12 + there.month - start.month,
    YEARLY: there.year - start.year - 1,
  }[frequency];
  return Math.max(0, Math.floor(periods / interval) - 1);
}

function timesOfDay({ hours, minutes, seconds }: Recurrence, start: number): readonly number[] {
  const orOwn = (list: readonly number[], own: number) => (list.length > 0 ? list : [own]);
  return orOwn(hours, Math.floor(start / 3600)).flatMap((hour) =>
    orOwn(minutes, Math.floor(start / 60) % 60).flatMap((minute) =>
      orOwn(seconds, start % 60).map((second) => hour * 3600 + minute * 60 + second),
    ),
  );
}

/** All times of all days from `from` on, or only those at the positions asked for, which are counted in the whole period. */
function* chosen(
  days: readonly number[],
  times: readonly number[],
  positions: readonly number[],
  from: number,
): Generator<Wall, void, undefined> {
  const total = days.length * times.length;
  const at = (place: number): Wall => ({
    day: days[Math.floor(place / times.length)] as number,
    seconds: times[place % times.length] as number,
  });
  if (positions.length === 0) {
    const passed = days.findIndex((day) => day >= from);
    for (let place = passed < 0 ? total : passed * times.length; place < total; place += 1) yield at(place);
    return;
  }
  const places = positions.map((position) => (position > 0 ? position - 1 : total + position));
  for (const place of [...new Set(places)].sort((one, other) => one - other)) {
    if (place >= 0 && place < total) yield at(place);
  }
}
