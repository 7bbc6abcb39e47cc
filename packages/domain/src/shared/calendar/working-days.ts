import { type CivilDay, FIRST_DAY, LAST_DAY } from '../civil-day.ts';
import { dayOfNumber, numberOfDay, weekdayOfNumber } from '../day-number.ts';
import { invariant } from '../invariant.ts';
import { type Refusal, refuse } from '../refusal.ts';
import { HORIZON_YEARS, type WorkingCalendar } from './working-calendar.ts';

const FIRST = numberOfDay(FIRST_DAY);
const LAST = numberOfDay(LAST_DAY);
/** Days within which so many working days have to lie. */
const HORIZON = HORIZON_YEARS * 366;

/**
 * True for a day on which a span of work begins, half days included.
 * Source: ours, because a shift past midnight is the work of the evening it began.
 */
export function isWorkingDay(day: CivilDay, calendar: WorkingCalendar): boolean {
  return works(numberOfDay(day), calendar);
}

/**
 * The working day `count` working days after `day` (before it when negative); 0 is the day itself, or the next working day where
 * it is none. A calendar without that many in the next twenty years is refused, and so is a count that is no number.
 * Source: Microsoft Excel, "WORKDAY function", for the counting; that 0 leaves a day off is ours, because a due day
 * nobody works on is none.
 */
export function addWorkingDays(
  day: CivilDay,
  count: number,
  calendar: WorkingCalendar,
): CivilDay | Refusal<'never-open'> {
  // NaN is within nothing.
  if (!(Math.abs(count) <= HORIZON)) return refuse('never-open', { parameters: { years: HORIZON_YEARS } });
  invariant(Number.isInteger(count), 'working days are counted in whole ones');
  const start = numberOfDay(day);
  const step = count < 0 ? -1 : 1;
  let left = Math.abs(count);
  if (left === 0 && works(start, calendar)) return day;
  left = Math.max(left, 1);
  for (let away = 1; away <= HORIZON; away += 1) {
    if (works(start + away * step, calendar)) left -= 1;
    if (left === 0) return dayOfNumber(start + away * step);
  }
  return refuse('never-open', { parameters: { years: HORIZON_YEARS } });
}

/**
 * How many working days a range holds, both ends included; none when it ends before it begins, and none before 1800 or after 2199.
 * Source: Microsoft Excel, "NETWORKDAYS function", which counts both ends; a range that ends before it begins is ours,
 * because it has no days.
 */
export function countWorkingDays(
  range: { readonly from: CivilDay; readonly to: CivilDay },
  calendar: WorkingCalendar,
): number {
  const last = Math.min(numberOfDay(range.to), LAST);
  let count = 0;
  for (let number = Math.max(numberOfDay(range.from), FIRST); number <= last; number += 1) {
    if (works(number, calendar)) count += 1;
  }
  return count;
}

function works(number: number, calendar: WorkingCalendar): boolean {
  const own = calendar.days[dayOfNumber(number)];
  return (own ?? calendar.week[weekdayOfNumber(number)] ?? []).length > 0;
}
