import type { CivilDay, Weekday } from '../civil-day.ts';

/** How often something comes again at most. */
export const FREQUENCIES = ['DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY'] as const;

/** One of `FREQUENCIES`. */
export type Frequency = (typeof FREQUENCIES)[number];

/** A weekday, or the nth of its month or year; from the end when negative. */
export interface RecurringWeekday {
  readonly weekday: Weekday;
  readonly nth: number | null;
}

/** When a recurrence ends, itself included: a day, a time of day on it in seconds, and whether that is UTC or on the wall. */
export interface RecurrenceEnd {
  readonly day: CivilDay;
  readonly seconds: number | null;
  readonly utc: boolean;
}

/**
 * What comes again, by RFC 5545 section 3.3.10, from DAILY to YEARLY. A list that is empty is a part not given, which then comes
 * from the start: a rule by month keeps the start's day of the month. Negative numbers count from the end.
 */
export interface Recurrence {
  readonly frequency: Frequency;
  /** Every so many days, weeks, months or years. */
  readonly interval: number;
  /** How often in all; null without end by number. */
  readonly count: number | null;
  readonly until: RecurrenceEnd | null;
  /** BYMONTH, 1–12 */
  readonly months: readonly number[];
  /** BYWEEKNO, weeks of the year as ISO 8601 counts them, from `weekStart` */
  readonly weeks: readonly number[];
  /** BYYEARDAY */
  readonly yearDays: readonly number[];
  /** BYMONTHDAY */
  readonly monthDays: readonly number[];
  /** BYDAY */
  readonly weekdays: readonly RecurringWeekday[];
  /** BYHOUR, BYMINUTE, BYSECOND */
  readonly hours: readonly number[];
  readonly minutes: readonly number[];
  readonly seconds: readonly number[];
  /** BYSETPOS: only the nth moments of each day, week, month or year */
  readonly positions: readonly number[];
  readonly weekStart: Weekday;
}
