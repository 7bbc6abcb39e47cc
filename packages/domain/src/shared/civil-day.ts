import { type Refusal, refuse } from './refusal.ts';
import { temporal } from './temporal.ts';
import { toldText } from './told-text.ts';

/** A day on the calendar, 'YYYY-MM-DD', of no zone. Plain string comparison orders days. */
export type CivilDay = string;
/** ISO weekday: 1 Monday to 7 Sunday. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

const SHAPE = /^\d{4}-\d{2}-\d{2}$/;

/** The first and the last day that a record or a period may bear: calculating from them stays within four-digit years. */
export const FIRST_DAY: CivilDay = '1800-01-01';

/** The last day that a record or a period may bear. */
export const LAST_DAY: CivilDay = '2199-12-31';

/**
 * True for a day that exists, written 'YYYY-MM-DD', from {@link FIRST_DAY} to {@link LAST_DAY}.
 * Source: ISO 8601-1, 5.2.2.1, the calendar date in extended format; the bounds are ours, because nobody sells outside
 * them and wrong years are typed often.
 */
export function isDay(text: unknown): boolean {
  if (typeof text !== 'string' || !SHAPE.test(text) || text < FIRST_DAY || text > LAST_DAY) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

/**
 * Reads 'YYYY-MM-DD'; a day that does not exist is refused, never moved.
 * Source: ISO 8601-1, 5.2.2.1; ours, because 31 April moved to May would be a day nobody wrote.
 */
export function parseDay(given: unknown): CivilDay | Refusal<'day-unreadable'> {
  const text = toldText(given);
  const trimmed = text.trim();
  return isDay(trimmed) ? trimmed : refuse('day-unreadable', { parameters: { text } });
}

function plain(day: CivilDay): Temporal.PlainDate {
  return temporal().PlainDate.from(day);
}

/** The day `days` later (earlier when negative). Source: the proleptic Gregorian calendar of ISO 8601-1. */
export function addDays(day: CivilDay, days: number): CivilDay {
  return plain(day).add({ days }).toString();
}

/**
 * The same day of the month `months` later, or that month's last day: 31 January plus 1 is 28 or 29 February.
 * Source: ECMAScript Temporal, PlainDate.add with overflow 'constrain', as contracts count months.
 */
export function addMonths(day: CivilDay, months: number): CivilDay {
  return plain(day).add({ months }).toString();
}

/**
 * Days from `from` to `to`; negative when `to` is earlier.
 * Source: the proleptic Gregorian calendar of ISO 8601-1, in which every day is one, whatever its clocks do.
 */
export function daysBetween(from: CivilDay, to: CivilDay): number {
  return plain(from).until(plain(to), { largestUnit: 'days' }).days;
}

/**
 * Negative, zero or positive as `a` is before, on or after `b`.
 * Source: ISO 8601-1: dates in extended format sort by time as they sort by character.
 */
export function compareDays(a: CivilDay, b: CivilDay): -1 | 0 | 1 {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The ISO weekday of a day: 1 is Monday, 7 Sunday. Source: ISO 8601-1, weekdays from 1, Monday, to 7. */
export function weekdayOf(day: CivilDay): Weekday {
  return plain(day).dayOfWeek as Weekday;
}

/** Year, month (1–12) and day of the month. */
export function partsOf(day: CivilDay): {
  readonly year: number;
  readonly month: number;
  readonly day: number;
} {
  return { year: Number(day.slice(0, 4)), month: Number(day.slice(5, 7)), day: Number(day.slice(8, 10)) };
}

/**
 * The first day of a year's month; months beyond 1–12 carry into the years.
 * Source: ours, because month 13 of a fiscal year is then said without a case of its own.
 */
export function firstOfMonth(year: number, month: number): CivilDay {
  const carried = year * 12 + month - 1;
  const date = temporal().PlainDate.from({
    year: Math.floor(carried / 12),
    month: (((carried % 12) + 12) % 12) + 1,
    day: 1,
  });
  return date.toString();
}

/**
 * All days from `from` to `to`, both included; none when `to` is earlier.
 * Source: ours, because people name the first and the last day and mean both.
 */
export function daysOf(range: { readonly from: CivilDay; readonly to: CivilDay }): readonly CivilDay[] {
  const count = daysBetween(range.from, range.to) + 1;
  return Array.from({ length: Math.max(0, count) }, (_, index) => addDays(range.from, index));
}
