import type { Weekday } from '../../shared/index.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const KANJI = '月火水木金土日';

/** A month of the year by name, whole or cut: to be put into a pattern. */
export const MONTH_NAME =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
/** A day of the week by name, whole or cut. */
export const WEEKDAY_NAME =
  '(mon(?:day)?|tue(?:s(?:day)?)?|wed(?:s|nesday)?|thu(?:r(?:s(?:day)?)?)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?)';

/** 1–12 */
export function monthNamed(name: string): number {
  return MONTHS.indexOf(name.slice(0, 3)) + 1;
}

/** The weekday of an English name, or of the first kanji of a Japanese one. */
export function weekdayNamed(name: string): Weekday {
  const english = WEEKDAYS.indexOf(name.slice(0, 3));
  return ((english >= 0 ? english : KANJI.indexOf(name.slice(0, 1))) + 1) as Weekday;
}
