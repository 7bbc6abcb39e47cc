import type { Recurrence, RecurringWeekday } from './recurrence.ts';

/** A part that lists numbers, with its place in a recurrence and how far its numbers go. */
export interface NumberPart {
  readonly name: string;
  readonly field:
    | 'months'
    | 'weeks'
    | 'yearDays'
    | 'monthDays'
    | 'hours'
    | 'minutes'
    | 'seconds'
    | 'positions';
  readonly from: number;
  readonly to: number;
  /** Whether it counts from the end, too. */
  readonly negative: boolean;
}

/** The parts of numbers, as RFC 5545 section 3.3.10 limits them; a leap second is none here. */
export const NUMBER_PARTS: readonly NumberPart[] = [
  { name: 'BYMONTH', field: 'months', from: 1, to: 12, negative: false },
  { name: 'BYWEEKNO', field: 'weeks', from: 1, to: 53, negative: true },
  { name: 'BYYEARDAY', field: 'yearDays', from: 1, to: 366, negative: true },
  { name: 'BYMONTHDAY', field: 'monthDays', from: 1, to: 31, negative: true },
  { name: 'BYHOUR', field: 'hours', from: 0, to: 23, negative: false },
  { name: 'BYMINUTE', field: 'minutes', from: 0, to: 59, negative: false },
  { name: 'BYSECOND', field: 'seconds', from: 0, to: 59, negative: false },
  { name: 'BYSETPOS', field: 'positions', from: 1, to: 366, negative: true },
];

/** Weekdays as RFC 5545 writes them, Monday first. */
export const WEEKDAY_CODES = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;

/** More than every so many periods, or so many times in all, nobody plans. */
export const LARGEST_INTERVAL = 1000;

/** The most times that a recurrence may be counted. */
export const LARGEST_COUNT = 10_000;

/** A weekday as RFC 5545 writes it, such as MO, 2TU or -1FR. */
export function weekdayText({ weekday, nth }: RecurringWeekday): string {
  return `${nth ?? ''}${WEEKDAY_CODES[weekday - 1]}`;
}

/** The parts that name days, the wider before the narrower, each with its place in a recurrence. */
export const DAY_PARTS = [
  { name: 'BYMONTH', field: 'months' },
  { name: 'BYWEEKNO', field: 'weeks' },
  { name: 'BYYEARDAY', field: 'yearDays' },
  { name: 'BYMONTHDAY', field: 'monthDays' },
  { name: 'BYDAY', field: 'weekdays' },
  { name: 'BYSETPOS', field: 'positions' },
] as const;

/** A part as it is written, such as BYDAY=MO,2TU. */
export function partText({ name, field }: (typeof DAY_PARTS)[number], recurrence: Recurrence): string {
  const list = field === 'weekdays' ? recurrence.weekdays.map(weekdayText) : recurrence[field];
  return `${name}=${list.join(',')}`;
}
