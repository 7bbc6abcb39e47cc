import type { Weekday } from '../civil-day.ts';
import { weekdayOfNumber } from '../day-number.ts';

const DAY = 86_400_000;

/** What a rule may ask of a day. */
export interface DayFacts {
  readonly number: number;
  readonly year: number;
  readonly month: number;
  readonly dayOfMonth: number;
  readonly daysInMonth: number;
  readonly dayOfYear: number;
  readonly daysInYear: number;
  readonly weekday: Weekday;
}

/** The number of a day since 1970-01-01; months from 1. */
export function dayNumber(year: number, month: number, dayOfMonth: number): number {
  return Date.UTC(year, month - 1, dayOfMonth) / DAY;
}

/** What a rule asks of a day, by its number. */
export function factsOfDay(number: number): DayFacts {
  const date = new Date(number * DAY);
  const year = date.getUTCFullYear();
  const month = date.getUTCMonth() + 1;
  const newYear = dayNumber(year, 1, 1);
  return {
    number,
    year,
    month,
    dayOfMonth: date.getUTCDate(),
    daysInMonth: dayNumber(year, month + 1, 1) - dayNumber(year, month, 1),
    dayOfYear: number - newYear + 1,
    daysInYear: dayNumber(year + 1, 1, 1) - newYear,
    weekday: weekdayOfNumber(number),
  };
}

/**
 * The year whose week a day lies in, the week's number in it, and its number from the end: a week belongs to the year of its
 * fourth day, as in ISO 8601, whichever weekday it starts on (RFC 5545, 3.3.10, BYWEEKNO).
 */
export function weekOf(
  number: number,
  weekStart: Weekday,
): { readonly year: number; readonly week: number; readonly fromEnd: number } {
  const fourth = factsOfDay(number - ((weekdayOfNumber(number) - weekStart + 7) % 7) + 3);
  return {
    year: fourth.year,
    week: Math.floor((fourth.dayOfYear - 1) / 7) + 1,
    fromEnd: -Math.floor((fourth.daysInYear - fourth.dayOfYear) / 7) - 1,
  };
}
