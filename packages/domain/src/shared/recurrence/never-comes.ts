import { type Refusal, refuse } from '../refusal.ts';
import { dayNumber, factsOfDay } from './day-facts.ts';
import type { Recurrence } from './recurrence.ts';
import { DAY_PARTS, partText } from './recurrence-parts.ts';
import { daysOfPeriod, fits } from './recurring-days.ts';

/** A Monday that begins a year. */
const FIRST = dayNumber(2001, 1, 1);
/** Within 28 years a year of each length begins on each weekday, before and after each other. */
const LAST = dayNumber(2029, 1, 1);

/**
 * The refusal of a rule whose parts name no day of any year, such as 30 February or a sixth Monday of a month; undefined where
 * some day fits, though it may not be one that the rule's start and interval come upon.
 * Source: ours, because a promise for a day that never comes is forgotten in silence.
 */
export function neverComes(recurrence: Recurrence): Refusal<'recurrence-never-comes'> | undefined {
  const given = DAY_PARTS.filter(({ field }) => recurrence[field].length > 0);
  const narrowest = given.at(-1);
  if (narrowest === undefined || comes(recurrence)) return undefined;
  return refuse('recurrence-never-comes', {
    path: [narrowest.name],
    parameters: { part: given.map((part) => partText(part, recurrence)).join(';') },
  });
}

/** Whether a period has the days and times that are named, at the first position asked for. */
function comes(recurrence: Recurrence): boolean {
  const { positions, hours, minutes, seconds } = recurrence;
  const times = [hours, minutes, seconds].reduce((product, { length }) => product * Math.max(length, 1), 1);
  const needed = positions.length === 0 ? 1 : Math.min(...positions.map(Math.abs));
  const isNamed = fits(recurrence);
  const start = factsOfDay(FIRST);
  for (let index = 0; ; index += 1) {
    const period = daysOfPeriod({ ...recurrence, interval: 1 }, index, start);
    const named = period.filter((number) => isNamed(factsOfDay(number)));
    if (named.length > 0 && named.length * times >= needed) return true;
    if ((period[0] ?? LAST) >= LAST) return false;
  }
}
