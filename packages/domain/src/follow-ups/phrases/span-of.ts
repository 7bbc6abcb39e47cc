import type { Sentence } from '../../shared/index.ts';

const MINUTE = 60_000;

/** Until this many days the hours are said beside the days. */
const DAYS_WITH_HOURS = 7;

/**
 * A length of time as people say it: '12 minutes', '3 hours 20 minutes', '9 days', in at most two units. `milliseconds`
 * that have gone by are rounded down to whole minutes and those to come up, so that neither promises time that is not
 * there.
 * Source: ours, because a third unit is read by nobody, and time rounded up would promise what is not there.
 */
export function spanOf(milliseconds: number, rounding: 'gone-by' | 'to-come'): Sentence {
  const exact = Math.max(0, milliseconds) / MINUTE;
  const minutes = rounding === 'gone-by' ? Math.floor(exact) : Math.ceil(exact);
  const hours = Math.floor(minutes / 60);
  if (hours < 24) return workingSpanOf(minutes);
  const days = Math.floor(hours / 24);
  return inTwo(count('days', days), count('hours', days < DAYS_WITH_HOURS ? hours % 24 : 0));
}

/**
 * A length of working time, in whole minutes: never in days, for a day of work has no twenty-four hours.
 * Source: ours, because 24 hours of work are three days to whoever works eight.
 */
export function workingSpanOf(minutes: number): Sentence {
  if (minutes <= 0) return { key: 'span-moment' };
  return inTwo(count('hours', Math.floor(minutes / 60)), count('minutes', minutes % 60));
}

type Count = Sentence & { readonly parameters: { readonly count: number } };

function count(unit: 'minutes' | 'hours' | 'days', amount: number): Count {
  return { key: `span-${unit}`, parameters: { count: amount } };
}

function inTwo(large: Count, small: Count): Sentence {
  if (small.parameters.count === 0) return large;
  return large.parameters.count === 0 ? small : { key: 'span-of-two', parameters: { large, small } };
}
