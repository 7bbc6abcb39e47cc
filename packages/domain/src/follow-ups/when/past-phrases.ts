import { addDays, addMonths, type CivilDay, isDay, refuse } from '../../shared/index.ts';
import { rule } from './rule.ts';
import type { WhenRefusal, WhenRule } from './when.ts';

const UNITS: readonly (readonly [source: string, days: number, months: number])[] = [
  ['(?:mins?|minutes?|h|hrs?|hours?)\\b|時間|分', 0, 0],
  ['(?:d|days?)\\b|日間?', 1, 0],
  ['(?:w|wks?|weeks?)\\b|週間?', 7, 0],
  ['(?:mos?|months?)\\b|[かけヶゖゕ箇]月', 0, 1],
  ['(?:y|yrs?|years?)\\b|年', 0, 12],
];
const NAMES: readonly (readonly [source: string, days: number, months: number])[] = [
  ['(?:the )?day before yesterday\\b|一昨日|おととい', 2, 0],
  ['yesterday\\b|昨日|きのう', 1, 0],
  ['last week\\b|先週', 7, 0],
  ['last month\\b|先月', 0, 1],
  ['last year\\b|去年|昨年', 0, 12],
];

/** Ways of saying what has gone by: understood, so that it can be told that a later day is asked for. */
export const PAST_PHRASES: readonly WhenRule[] = [
  ...NAMES.map(([source, days, months]) =>
    rule(source, ([text], { today }) => goneBy(text, today, days, months)),
  ),
  ...UNITS.flatMap(([source, days, months]) => {
    const read: WhenRule['read'] = ([text, amount], { today }) =>
      goneBy(text, today, days * Number(amount), months * Number(amount));
    return [
      rule(`- ?(\\d{1,3}) ?(?:${source})`, read),
      rule(`(\\d{1,3}) ?(?:${source})(?: ago\\b|前)`, read),
    ];
  }),
];

function goneBy(text: string, today: CivilDay, days: number, months: number): WhenRefusal {
  const day = addDays(addMonths(today, -months), -days);
  const told = text.trim();
  return isDay(day)
    ? refuse('when-gone-by', { parameters: { text: told, day: { day } } })
    : refuse('when-no-such-day', { parameters: { text: told } });
}
