import { addDays } from '../../shared/index.ts';
import { dayPart, rule } from './rule.ts';
import { HOUR, partOfDay, timePart } from './time-phrases.ts';
import type { WhenRule } from './when.ts';

function away(days: number, source: string): WhenRule {
  return rule(source, ([text], { today }) => dayPart(addDays(today, days), 'when-day', text));
}

/** Days by their distance from today. */
export const DAY_PHRASES: readonly WhenRule[] = [
  away(0, '(?:today|tod)\\b|今日|本日|きょう'),
  rule(`(tonight|今夜|今晩)(?: at)?の? ?${HOUR}`, ([text, , ...hour], { today }) => {
    const time = partOfDay('evening', hour, text);
    return time && [dayPart(today, 'when-day', text), time];
  }),
  rule('tonight\\b|今夜|今晩', ([text], { today }) => [
    dayPart(today, 'when-day', text),
    timePart('19:00', 'when-part-of-day', text),
  ]),
  away(3, 'しあさって|明明後日|明々後日'),
  away(2, '(?:the )?day after tomorrow\\b|明後日|あさって'),
  away(1, '(?:tomorrow|tmrw?|tom)\\b|明日|あした|あす|翌日'),
];
