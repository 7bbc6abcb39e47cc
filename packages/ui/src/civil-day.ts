import { type CalendarDate, parseDate, parseTime, type Time } from '@internationalized/date';

/** Reads `YYYY-MM-DD`; null stays null. Throws when the text is no civil day: that is the caller's mistake. */
export function calendarDay(day: string | null): CalendarDate | null {
  return day === null ? null : parseDate(day);
}

/**
 * The day that is meant by one whose year may be half typed: 26 is 2026 and 85 is 1985, as POSIX reads years of two digits; a
 * year of three digits is none yet.
 */
export function meantDay(typed: CalendarDate): CalendarDate | null {
  if (typed.year >= 1000) return typed;
  if (typed.year >= 100) return null;
  return typed.set({ year: typed.year + (typed.year < 69 ? 2000 : 1900) });
}

/** Reads `HH:MM`; null stays null. Throws when the text is no time of day. */
export function timeOfDay(time: string | null): Time | null {
  return time === null ? null : parseTime(time);
}

/** Writes a time of day as `HH:MM`. */
export function writeTime(time: { readonly hour: number; readonly minute: number }): string {
  return `${String(time.hour).padStart(2, '0')}:${String(time.minute).padStart(2, '0')}`;
}
