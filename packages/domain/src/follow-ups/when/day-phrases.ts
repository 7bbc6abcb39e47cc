import { addDays, type CivilDay } from '../../shared/index.ts';
import { dayPart, rule } from './rule.ts';
import { HOUR, partOfDay, standsFor, timePart } from './time-phrases.ts';
import type { WhenPart, WhenRule } from './when.ts';

function away(days: number, source: string): WhenRule {
  return rule(source, ([text], { today }) => dayPart(addDays(today, days), 'when-day', text));
}

/** A day that is named together with its time; undefined where the time is none. */
function onDay(day: CivilDay, time: WhenPart | undefined, text: string): readonly WhenPart[] | undefined {
  return time && [dayPart(day, 'when-day', text), time];
}

/** Days by their distance from today. */
export const DAY_PHRASES: readonly WhenRule[] = [
  away(0, '(?:later )?today\\b|tod\\b|(?:今日|本日|きょう)中?'),
  rule(`this (morning|afternoon|evening)(?: at)? ${HOUR}`, ([text, part = '', ...hour], { today }) =>
    onDay(today, partOfDay(part, hour, text), text),
  ),
  rule('this (morning|afternoon|evening)\\b', ([text, part = ''], { today }) =>
    onDay(today, standsFor(part, text), text),
  ),
  rule(`(tonight|今夜|今晩)(?: at)?の? ?${HOUR}`, ([text, , ...hour], { today }) =>
    onDay(today, partOfDay('evening', hour, text), text),
  ),
  rule('tonight\\b|今夜|今晩', ([text], { today }) => [
    dayPart(today, 'when-day', text),
    timePart('19:00', 'when-part-of-day', text),
  ]),
  away(3, 'しあさって|明明後日|明々後日'),
  away(2, '(?:the )?day after tomorrow\\b|明後日|あさって'),
  away(1, '(?:tomorrow|tmrw?|tom)\\b|(?:明日|あした|あす|翌日)中?'),
];
