import { addDays, type CivilDay, compareDays, refuse, type Weekday, weekdayOf } from '../../shared/index.ts';
import { WEEKDAY_NAME, weekdayNamed } from './names.ts';
import { dayPart, rule } from './rule.ts';
import type { Asked, WhenPart, WhenRefusal, WhenRule } from './when.ts';

const WEEKS: Readonly<Record<string, number>> = { 今週: 0, 来週: 1, 翌週: 1, 再来週: 2, さ来週: 2 };
const KANJI_WEEKDAY = '([月火水木金土日])(?:曜日?|(?![月火水木金土日曜末初]))';

/**
 * Weekdays and weeks. A weekday alone is the coming one, never today. 'next Monday' has two readings in English; here it is the
 * Monday of next week, as 来週月曜 is, and the sentence says so. A week alone is its Monday, when work begins.
 */
export const WEEK_PHRASES: readonly WhenRule[] = [
  rule(`next week,? (?:on )?${WEEKDAY_NAME}\\b`, ([text, name = ''], asked) =>
    inWeek(1, weekdayNamed(name), text, asked),
  ),
  rule(`${WEEKDAY_NAME} (?:of )?next week\\b`, ([text, name = ''], asked) =>
    inWeek(1, weekdayNamed(name), text, asked),
  ),
  rule('(?:the )?week after next\\b', ([text], asked) => inWeek(2, 1, text, asked)),
  rule('(?:the )?end of next week\\b', ([text], asked) => inWeek(1, 5, text, asked)),
  rule('next week\\b', ([text], asked) => inWeek(1, 1, text, asked)),
  rule(`next ${WEEKDAY_NAME}\\b`, ([text, name = ''], asked) => inWeek(1, weekdayNamed(name), text, asked)),
  rule(`this ${WEEKDAY_NAME}\\b`, ([text, name = ''], { today }) =>
    dayPart(comingFrom(today, weekdayNamed(name)), 'when-coming', text),
  ),
  rule('(?:the |this )?weekend\\b|(?:今週の?|今)?週末', ([text], { today }) =>
    dayPart(comingFrom(today, 6), 'when-coming', text),
  ),
  rule('(?:来週|翌週)(?:の?週)?末', ([text], asked) => inWeek(1, 6, text, asked)),
  rule('(?:the )?(?:end of (?:the |this )?week|eow)\\b', ([text], { today }) =>
    dayPart(comingFrom(today, 5), 'when-coming', text),
  ),
  rule('週明け', ([text], { today }) => dayPart(comingFrom(addDays(today, 1), 1), 'when-coming', text)),
  rule(`(今週|来週|翌週|再来週|さ来週)の?${KANJI_WEEKDAY}`, ([text, week = '', name = ''], asked) =>
    inWeek(WEEKS[week] ?? 0, weekdayNamed(name), text, asked),
  ),
  rule('(今週|来週|翌週|再来週|さ来週)中', ([text, week = ''], asked) =>
    inWeek(WEEKS[week] ?? 0, 5, text, asked),
  ),
  rule('(来週|翌週|再来週|さ来週)', ([text, week = ''], asked) => inWeek(WEEKS[week] ?? 0, 1, text, asked)),
  rule(`(?:coming )?${WEEKDAY_NAME}\\b\\.?`, ([text, name = '']) => bareWeekday(text, name)),
  rule('\\(([月火水木金土日])(?:曜日?)?\\)', ([text, name = '']) => bareWeekday(text, name)),
  rule('(?:次の|次回の?|今度の)?([月火水木金土日])曜日?', ([text, name = '']) => bareWeekday(text, name)),
];

/** The first such weekday from a day on, itself included. */
export function comingFrom(day: CivilDay, weekday: Weekday): CivilDay {
  return addDays(day, (weekday - weekdayOf(day) + 7) % 7);
}

function bareWeekday(text: string, name: string): WhenPart {
  return { kind: 'weekday', weekday: weekdayNamed(name), text };
}

/** A weekday of the week so many weeks from this one. */
function inWeek(weeks: number, weekday: Weekday, text: string, asked: Asked): WhenPart | WhenRefusal {
  const { today, firstDayOfWeek = 1 } = asked;
  const first = addDays(today, -((weekdayOf(today) - firstDayOfWeek + 7) % 7));
  const day = comingFrom(addDays(first, weeks * 7), weekday);
  if (compareDays(day, today) < 0) return refuse('when-gone-by', { parameters: { text, day: { day } } });
  return dayPart(day, weeks === 1 ? 'when-next-week' : 'when-day', text);
}
