const DAY = 86_400_000;

/** A day of each year: its month, and its date or which weekday of the month it is. */
export interface YearlyDay {
  readonly month: number;
  readonly on: number | { readonly weekday: number; readonly nth: number };
}

/** The number of a date, counted from 1970-01-01; days beyond a month carry into the next. */
export function numberOf(year: number, month: number, day: number): number {
  return Date.UTC(year, month - 1, day) / DAY;
}

/** The day of a number. */
export function dayOfNumber(number: number): string {
  return new Date(number * DAY).toISOString().slice(0, 10);
}

/** The weekday of a number, from 0, Sunday, to 6. */
export function weekdayOf(number: number): number {
  return new Date(number * DAY).getUTCDay();
}

/** The number of such a day in a year; of the last weekday of a month, `nth` is -1. */
export function numberIn(year: number, { month, on }: YearlyDay): number {
  if (typeof on === 'number') return numberOf(year, month, on);
  const first = numberOf(year, on.nth > 0 ? month : month + 1, 1);
  return first + ((on.weekday - weekdayOf(first) + 7) % 7) + (on.nth > 0 ? on.nth - 1 : on.nth) * 7;
}
