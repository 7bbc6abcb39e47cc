import {
  addDays,
  addMonths,
  addWorkingDays,
  type CivilDay,
  compareDays,
  firstOfMonth,
  isRefusal,
  partsOf,
  refuse,
} from '../../shared/index.ts';
import { firstAway, MONTHS_AWAY } from './month-phrases.ts';
import { MONTH_NAME, monthNamed, WEEKDAY_NAME, weekdayNamed } from './names.ts';
import { dayPart, rule } from './rule.ts';
import { comingFrom } from './week-phrases.ts';
import type { Asked, WhenPart, WhenRefusal, WhenRule } from './when.ts';

const AWAY = '(今月|来月|再来月|翌月)';
const NAMED = '(?:(今年|来年)の?)?(\\d{1,2})月';
/** Thirds of a month: the first day of each and its last, null for that of the month. Source: the Japanese calendar's 旬. */
const THIRDS: Readonly<Record<string, readonly [first: number, last: number | null]>> = {
  上旬: [1, 10],
  中旬: [11, 20],
  下旬: [21, null],
};
const NTH: Readonly<Record<string, number>> = {
  ...{ first: 1, second: 2, third: 3, fourth: 4, last: -1, '1st': 1, '2nd': 2, '3rd': 3, '4th': 4 },
  ...{ 第1: 1, 第2: 2, 第3: 3, 第4: 4, 第5: 5, 最終: -1 },
  ...{ 第一: 1, 第二: 2, 第三: 3, 第四: 4, 第五: 5 },
};
const ENGLISH_NTH = '(?:the )?(first|second|third|fourth|last|1st|2nd|3rd|4th)';
const JAPANESE_NTH = 'の?(第[1-5一二三四五]|最終)([月火水木金土日])曜日?';

/** Parts of a month: its thirds, its end by the month's name, and its weekdays by their number. The year's first day of work. */
export const MONTH_PART_PHRASES: readonly WhenRule[] = [
  rule(`${AWAY}の?([上中下]旬)`, ([text, away = '', third = ''], { today }) =>
    thirdOf(firstAway(today, MONTHS_AWAY[away] ?? 0), third, text, today),
  ),
  rule(`${NAMED}の?([上中下]旬)`, ([text, year, month, third = ''], { today }) =>
    ofNamed(year, Number(month), text, today, (first) => thirdOf(first, third, text, today)),
  ),
  rule(`${NAMED}の?末日?`, ([text, year, month], { today }) =>
    ofNamed(year, Number(month), text, today, (first) => notGone(lastOf(first), text, today)),
  ),
  rule(`${AWAY}${JAPANESE_NTH}`, ([text, away = '', nth = '', name = ''], { today }) =>
    nthOf(firstAway(today, MONTHS_AWAY[away] ?? 0), nth, name, text, today),
  ),
  rule(`${NAMED}${JAPANESE_NTH}`, ([text, year, month, nth = '', name = ''], { today }) =>
    ofNamed(year, Number(month), text, today, (first) => nthOf(first, nth, name, text, today)),
  ),
  rule(
    `${ENGLISH_NTH} ${WEEKDAY_NAME} (?:of|in) (next|this|the) month\\b`,
    ([text, nth = '', name = '', month], { today }) =>
      nthOf(firstAway(today, month === 'next' ? 1 : 0), nth, name, text, today),
  ),
  rule(
    `${ENGLISH_NTH} ${WEEKDAY_NAME} (?:of|in) ${MONTH_NAME}\\b`,
    ([text, nth = '', name = '', month = ''], { today }) =>
      ofNamed(undefined, monthNamed(month), text, today, (first) => nthOf(first, nth, name, text, today)),
  ),
  rule('年明け', ([text], asked) => newYear(text, asked)),
];

/** What is asked of a month by its number: of the year that is named, else the next that has not gone by. */
function ofNamed(
  year: string | undefined,
  month: number,
  text: string,
  today: CivilDay,
  read: (first: CivilDay) => WhenPart | WhenRefusal,
): WhenPart | WhenRefusal {
  if (month < 1 || month > 12) return refuse('when-no-such-day', { parameters: { text: text.trim() } });
  const thisYear = partsOf(today).year;
  if (year === '来年') return read(firstOfMonth(thisYear + 1, month));
  const found = read(firstOfMonth(thisYear, month));
  const isGone = isRefusal(found) && found.because === 'when-gone-by';
  return isGone && year === undefined ? read(firstOfMonth(thisYear + 1, month)) : found;
}

function lastOf(first: CivilDay): CivilDay {
  return addDays(addMonths(first, 1), -1);
}

function notGone(day: CivilDay, text: string, today: CivilDay): WhenPart | WhenRefusal {
  return compareDays(day, today) < 0
    ? refuse('when-gone-by', { parameters: { text: text.trim(), day: { day } } })
    : dayPart(day, 'when-day', text);
}

/** A third is its first day, or today while it lasts. */
function thirdOf(first: CivilDay, third: string, text: string, today: CivilDay): WhenPart | WhenRefusal {
  const [from = 1, to = null] = THIRDS[third] ?? [];
  const begins = addDays(first, from - 1);
  if (compareDays(begins, today) > 0) return dayPart(begins, 'when-begins', text);
  const last = to === null ? lastOf(first) : addDays(first, to - 1);
  return compareDays(last, today) < 0 ? notGone(last, text, today) : dayPart(today, 'when-day', text);
}

function nthOf(
  first: CivilDay,
  number: string,
  name: string,
  text: string,
  today: CivilDay,
): WhenPart | WhenRefusal {
  const nth = NTH[number] ?? 1;
  const weekday = weekdayNamed(name);
  const day =
    nth > 0
      ? addDays(comingFrom(first, weekday), (nth - 1) * 7)
      : addDays(comingFrom(addMonths(first, 1), weekday), -7);
  if (day > lastOf(first)) return refuse('when-no-such-day', { parameters: { text: text.trim() } });
  return notGone(day, text, today);
}

/** When work begins in the next year, where it is known when that is; else its first day. */
function newYear(text: string, { today, calendar }: Asked): WhenPart | WhenRefusal {
  const first = `${partsOf(today).year + 1}-01-01`;
  if (calendar === undefined) return dayPart(first, 'when-day', text);
  const day = addWorkingDays(first, 0, calendar);
  return isRefusal(day) ? day : dayPart(day, 'when-working-day', text);
}
