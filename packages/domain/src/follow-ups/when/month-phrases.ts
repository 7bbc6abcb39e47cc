import { addDays, addMonths, type CivilDay, compareDays, firstOfMonth, partsOf } from '../../shared/index.ts';
import { dayOfMonth } from './dated.ts';
import { dayPart, rule } from './rule.ts';
import type { WhenRule } from './when.ts';

/** The months that Japanese names by their distance from this one. */
export const MONTHS_AWAY: Readonly<Record<string, number>> = { 今月: 0, 来月: 1, 再来月: 2, 翌月: 1 };

/** The first day of the month so many months away. */
export function firstAway(today: CivilDay, months: number): CivilDay {
  const { year, month } = partsOf(today);
  return firstOfMonth(year, month + months);
}

function lastAway(today: CivilDay, months: number): CivilDay {
  return addDays(firstAway(today, months + 1), -1);
}

/** Ends and beginnings of months and years, and days of a month that is named by its distance. A month alone is its first day. */
export const MONTH_PHRASES: readonly WhenRule[] = [
  rule('(?:the )?end of next month\\b', ([text], { today }) => dayPart(lastAway(today, 1), 'when-day', text)),
  rule('(?:the )?(?:end of (?:the |this )?month|eom|month end)\\b|今?月末', ([text], { today }) =>
    dayPart(lastAway(today, 0), 'when-day', text),
  ),
  rule('(?:the )?(?:end of (?:the |this )?year|eoy|year end)\\b|年末|年内', ([text], { today }) =>
    dayPart(`${today.slice(0, 4)}-12-31`, 'when-day', text),
  ),
  rule('(今月|来月|再来月|翌月)の?末', ([text, month = ''], { today }) =>
    dayPart(lastAway(today, MONTHS_AWAY[month] ?? 0), 'when-day', text),
  ),
  rule('(今月|来月|再来月|翌月)の?(\\d{1,2})日', ([text, month = '', day = ''], { today }) =>
    dayOfMonth(addMonths(firstAway(today, 0), MONTHS_AWAY[month] ?? 0), Number(day), text, today),
  ),
  rule('(今月|来月|再来月|翌月)中', ([text, month = ''], { today }) =>
    dayPart(lastAway(today, MONTHS_AWAY[month] ?? 0), 'when-day', text),
  ),
  rule('(?:the )?end of next year\\b|来年の?年?末', ([text], { today }) =>
    dayPart(`${partsOf(today).year + 1}-12-31`, 'when-day', text),
  ),
  rule('next year\\b|来年(?![度の]?\\d|度)(?:の?(?:初め?|始め|頭))?', ([text], { today }) =>
    dayPart(`${partsOf(today).year + 1}-01-01`, 'when-day', text),
  ),
  rule('(来月|再来月|翌月)(?:の?(?:初め?|始め|頭))?', ([text, month = ''], { today }) =>
    dayPart(firstAway(today, MONTHS_AWAY[month] ?? 0), 'when-day', text),
  ),
  rule('next month\\b|(?:the )?(?:beginning|start) of next month\\b', ([text], { today }) =>
    dayPart(firstAway(today, 1), 'when-day', text),
  ),
  rule('月初め?', ([text], { today }) => {
    const first = firstAway(today, 0);
    return dayPart(compareDays(first, today) < 0 ? firstAway(today, 1) : first, 'when-coming', text);
  }),
];
