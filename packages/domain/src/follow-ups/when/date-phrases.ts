import { partsOf, yearOfEra } from '../../shared/index.ts';
import { dated, dayOfMonth, numbers, yearOf } from './dated.ts';
import { MONTH_NAME, monthNamed } from './names.ts';
import { rule } from './rule.ts';
import type { Asked, WhenPart, WhenRefusal, WhenRule } from './when.ts';

const YEARS_WORDS: Readonly<Record<string, number>> = { 今年: 0, 来年: 1 };
const ORDINAL = '(?:st|nd|rd|th)';
/** No promise is for another century; 1730 behind a date is a time. */
const YEAR = '(?:,? ((?:19|2[01])\\d{2})(?!:|\\d))?';

/** Days by their date: with a year as written, without one the next such day, today included. */
export const DATE_PHRASES: readonly WhenRule[] = [
  rule('(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})(?!\\d)', ([text, year, , month, day], { today }) =>
    dated(numbers(year, month, day), text, today),
  ),
  rule(
    '(?:令和|r\\.?)(\\d{1,2}|元)([-/.])(\\d{1,2})\\2(\\d{1,2})(?!\\d)',
    ([text, era = '', , month, day], { today }) =>
      dated({ year: yearOfEra('R', era), month: Number(month), day: Number(day) }, text, today),
  ),
  rule(
    '(\\d{1,2})([/.-])(\\d{1,2})(?:\\2(\\d{4}|\\d{1,2}))?(?![\\d:]| ?[ap]\\.?m)\\.?',
    ([text, one = '', , two = '', three], asked) => ordered(one, two, three, text, asked),
  ),
  rule(
    `${MONTH_NAME}\\.? ?(\\d{1,2})${ORDINAL}?(?!\\d|:)${YEAR}`,
    ([text, month = '', day, year], { today }) =>
      dated({ year: yearOf(year), month: monthNamed(month), day: Number(day) }, text, today),
  ),
  rule(
    `(?:the )?(\\d{1,2})${ORDINAL}? ?(?:of )?${MONTH_NAME}\\b\\.?${YEAR}`,
    ([text, day, month = '', year], { today }) =>
      dated({ year: yearOf(year), month: monthNamed(month), day: Number(day) }, text, today),
  ),
  rule(`(?:the )?(\\d{1,2})${ORDINAL}\\b`, ([text, day], { today }) =>
    dayOfMonth(`${today.slice(0, 7)}-01`, Number(day), text, today, true),
  ),
  rule(
    '(?:(\\d{4})年|(?:令和|r)(\\d{1,2}|元)年|(今年|来年)の?)?(\\d{1,2})月(\\d{1,2})日',
    ([text, year, era, word, month, day], { today }) => {
      const written = era === undefined ? yearOf(year) : yearOfEra('R', era);
      const named = word === undefined ? written : partsOf(today).year + (YEARS_WORDS[word] ?? 0);
      return dated({ year: named, month: Number(month), day: Number(day) }, text, today);
    },
  ),
  rule('(\\d{1,2})日(?!後|間)', ([text, day], { today }) =>
    dayOfMonth(`${today.slice(0, 7)}-01`, Number(day), text, today, true),
  ),
];

/** Bare numbers by the organization's order; where that makes no month, the other order is meant. */
function ordered(
  one: string,
  two: string,
  three: string | undefined,
  text: string,
  asked: Asked,
): WhenPart | WhenRefusal {
  const { today, dayOrder } = asked;
  if (dayOrder === 'YMD' && three !== undefined && three.length <= 2)
    return dated(numbers(one, two, three), text, today, 'when-ordered');
  const isDayFirst = dayOrder === 'DMY';
  const isTurned = Number(isDayFirst ? two : one) > 12;
  const [month, day] = isDayFirst === isTurned ? [one, two] : [two, one];
  return dated(numbers(three, month, day), text, today, isTurned ? 'when-day' : 'when-ordered');
}
