import {
  byWord,
  isRefusal,
  isTime,
  isWhole,
  listOf,
  numberShape,
  objectOf,
  oneOf,
  type Refusal,
  readShape,
  refuse,
  type ShapeRefusal,
  textShape,
} from '../../shared/index.ts';
import { REMINDER_COUNTS, type ReminderRule } from './reminder.ts';

const MOST_RULES = 10;
const FARTHEST_MINUTES = 7 * 24 * 60;
const FARTHEST_DAYS = 60;

const rulesShape = listOf(
  byWord<ReminderRule, 'kind'>('kind', {
    BEFORE_TIME: objectOf<Extract<ReminderRule, { kind: 'BEFORE_TIME' }>>({
      kind: oneOf(['BEFORE_TIME']),
      minutes: numberShape,
    }),
    BEFORE_DAY: objectOf<Extract<ReminderRule, { kind: 'BEFORE_DAY' }>>({
      kind: oneOf(['BEFORE_DAY']),
      days: numberShape,
      count: oneOf(REMINDER_COUNTS),
      time: textShape,
    }),
  }),
  MOST_RULES,
);

/** Why reminders are not set so. */
export type ReminderRulesRefusal =
  | ShapeRefusal
  | Refusal<'reminder-minutes-unfit' | 'reminder-days-unfit' | 'time-of-day-unreadable'>;

/**
 * A follow-up has at most ten reminders, each a whole number of minutes up to a week or of days up to two months ahead.
 * Source: ours, because more than ten are noise; the shape is RFC 5545's, 3.8.6.3, a trigger before its event.
 */
export function checkReminderRules(stored: unknown): readonly ReminderRule[] | ReminderRulesRefusal {
  const rules = readShape(stored, rulesShape);
  if (isRefusal(rules)) return rules;
  for (const [index, rule] of rules.entries()) {
    const path = [String(index)];
    if (rule.kind === 'BEFORE_TIME') {
      if (!isWhole(rule.minutes, 0, FARTHEST_MINUTES))
        return refuse('reminder-minutes-unfit', {
          path: [...path, 'minutes'],
          parameters: { atMost: FARTHEST_MINUTES },
        });
      continue;
    }
    if (!isWhole(rule.days, 0, FARTHEST_DAYS))
      return refuse('reminder-days-unfit', {
        path: [...path, 'days'],
        parameters: { atMost: FARTHEST_DAYS },
      });
    if (!isTime(rule.time))
      return refuse('time-of-day-unreadable', { path: [...path, 'time'], parameters: { text: rule.time } });
  }
  return rules;
}
