import {
  addDays,
  addMonths,
  addWorkingDays,
  type CivilDay,
  isDay,
  isRefusal,
  refuse,
} from '../../shared/index.ts';
import { WEEKDAY_NAME, weekdayNamed } from './names.ts';
import { dayPart, rule } from './rule.ts';
import { comingFrom } from './week-phrases.ts';
import type { Asked, WhenPart, WhenRefusal, WhenRule } from './when.ts';

const AMOUNT = '(\\d{1,3}|a couple of|an?|one|two|three|four|five|six|seven|eight|nine|ten)';
const AMOUNTS: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  'a couple of': 2,
};
const AFTER = '(?: (?:later|from now|from today))?';
const MONTHS = '[かけヶゖゕ箇]月';

type Unit = 'minutes' | 'hours' | 'days' | 'weeks' | 'months' | 'years' | 'working days';

const ENGLISH: readonly (readonly [unit: Unit, source: string])[] = [
  ['working days', '(?:bds?|(?:business|working) ?days?|workdays?)'],
  ['minutes', '(?:mins?|minutes?)'],
  ['hours', '(?:h|hrs?|hours?)'],
  ['days', '(?:d|days?)'],
  ['weeks', '(?:w|wks?|weeks?)'],
  ['months', '(?:mos?|months?)'],
  ['years', '(?:y|yrs?|years?)'],
];
const JAPANESE: readonly (readonly [unit: Unit, source: string])[] = [
  ['working days', '営業日後'],
  ['minutes', '分後'],
  ['hours', '時間後'],
  ['days', '日間?(?:後|以内)'],
  ['weeks', '週間?(?:後|以内)'],
  ['months', `${MONTHS}後`],
  ['years', '年後'],
];

/** Spans from now: hours and minutes from the moment, days and longer ones from today. '1m' is neither minutes nor months here. */
export const SPAN_PHRASES: readonly WhenRule[] = [
  rule('next (?:business|working) ?day\\b|next workday\\b|翌営業日|次の営業日', ([text], asked) =>
    ahead(1, 'working days', text, asked),
  ),
  rule(`(?:in )?half an hour\\b${AFTER}`, ([text], asked) => ahead(30, 'minutes', text, asked)),
  rule(`(?:in )?(?:a )?fortnight\\b${AFTER}`, ([text], asked) => ahead(2, 'weeks', text, asked)),
  rule(
    `${AMOUNT} weeks? from (?:(tomorrow)|${WEEKDAY_NAME})\\b`,
    ([text, amount = '', tomorrow, name = ''], { today }) => {
      const next = addDays(today, 1);
      const from = tomorrow === undefined ? comingFrom(next, weekdayNamed(name)) : next;
      return laterBy(addDays(from, 7 * (AMOUNTS[amount] ?? Number(amount))), text);
    },
  ),
  rule('半年後', ([text], asked) => ahead(6, 'months', text, asked)),
  rule('(\\d{1,3})時間半後', ([text, amount], asked) =>
    ahead(Number(amount) * 60 + 30, 'minutes', text, asked),
  ),
  ...ENGLISH.map(([unit, source]) =>
    rule(`(?:in |within |\\+ ?)?${AMOUNT} ?${source}\\b${AFTER}`, ([text, amount = ''], asked) =>
      ahead(AMOUNTS[amount] ?? Number(amount), unit, text, asked),
    ),
  ),
  ...JAPANESE.map(([unit, source]) =>
    rule(`(\\d{1,3})${source}`, ([text, amount], asked) => ahead(Number(amount), unit, text, asked)),
  ),
];

function ahead(amount: number, unit: Unit, text: string, asked: Asked): WhenPart | WhenRefusal {
  const { now, today, calendar } = asked;
  if (unit === 'minutes' || unit === 'hours') {
    const at = now + amount * (unit === 'hours' ? 3_600_000 : 60_000);
    return { kind: 'moment', at, text: text.trim() };
  }
  if (unit === 'working days') {
    if (calendar === undefined) return refuse('when-without-calendar', { parameters: { text: text.trim() } });
    const day = addWorkingDays(today, amount, calendar);
    return isRefusal(day) ? day : dayPart(day, 'when-working-day', text);
  }
  const day =
    unit === 'days' || unit === 'weeks'
      ? addDays(today, amount * (unit === 'weeks' ? 7 : 1))
      : addMonths(today, amount * (unit === 'years' ? 12 : 1));
  return laterBy(day, text);
}

function laterBy(day: CivilDay, text: string): WhenPart | WhenRefusal {
  return isDay(day)
    ? dayPart(day, 'when-day', text)
    : refuse('when-no-such-day', { parameters: { text: text.trim() } });
}
