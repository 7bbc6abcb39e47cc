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

/** Days before each month of a year without a leap day, and in the whole of it. */
const BEFORE = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334, 365];

/** How many days of a year lie before its `month`th month; before a 13th, all of them. */
function daysBefore(month: number, isLeap: boolean): number {
  return (BEFORE[month - 1] ?? 0) + (isLeap && month > 2 ? 1 : 0);
}

/**
 * What a rule asks of a day, by its number: reckoned, for a rule that never comes asks it of every day of centuries.
 * Source: the Gregorian calendar of ISO 8601-1: 400 years are 146,097 days, and every fourth year has a leap day, but
 * not every hundredth.
 */
export function factsOfDay(number: number): DayFacts {
  const year = yearOf(number);
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const dayOfYear = number - firstOfYear(year) + 1;
  // No month is longer than 31 days, so the guess is off by one at most.
  const guess = Math.ceil(dayOfYear / 31);
  const month = dayOfYear > daysBefore(guess + 1, isLeap) ? guess + 1 : guess;
  return {
    number,
    year,
    month,
    dayOfMonth: dayOfYear - daysBefore(month, isLeap),
    daysInMonth: daysBefore(month + 1, isLeap) - daysBefore(month, isLeap),
    dayOfYear,
    daysInYear: daysBefore(13, isLeap),
    weekday: weekdayOfNumber(number),
  };
}

/** The number of 1 January of the year 1. */
const YEAR_ONE = -719_162;

function firstOfYear(year: number): number {
  const gone = year - 1;
  return YEAR_ONE + gone * 365 + Math.floor(gone / 4) - Math.floor(gone / 100) + Math.floor(gone / 400);
}

function yearOf(number: number): number {
  // The mean year is nowhere off the calendar by two days, so the guess is off by one at most.
  const guess = Math.floor((number - YEAR_ONE) / 365.2425) + 1;
  if (number < firstOfYear(guess)) return guess - 1;
  return number >= firstOfYear(guess + 1) ? guess + 1 : guess;
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
