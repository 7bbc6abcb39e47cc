import type { CivilDay, Weekday } from './civil-day.ts';

const DAY = 86_400_000;

/** The number of a day, counted from 1970-01-01: what calculates with thousands of days calculates with these. */
export function numberOfDay(day: CivilDay): number {
  return Date.parse(day) / DAY;
}

/** The day of a number. */
export function dayOfNumber(number: number): CivilDay {
  return new Date(number * DAY).toISOString().slice(0, 10);
}

/** The ISO weekday of a day's number. */
export function weekdayOfNumber(number: number): Weekday {
  return (((((number + 3) % 7) + 7) % 7) + 1) as Weekday;
}
