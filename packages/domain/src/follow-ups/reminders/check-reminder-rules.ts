import { isTime, isWhole, type Refusal, refuse } from '../../shared/index.ts';
import type { ReminderRule } from './reminder.ts';

const MOST_RULES = 10;
const FARTHEST_MINUTES = 7 * 24 * 60;
const FARTHEST_DAYS = 60;

/** Why reminders are not set so. */
export type ReminderRulesRefusal = Refusal<
  'reminders-too-many' | 'reminder-minutes-unfit' | 'reminder-days-unfit' | 'time-of-day-unreadable'
>;

/**
 * A follow-up has at most ten reminders, each a whole number of minutes up to a week or of days up to two months ahead.
 * Source: ours, because more than ten are noise; the shape is RFC 5545's, 3.8.6.3, a trigger before its event.
 */
export function checkReminderRules(rules: readonly ReminderRule[]): ReminderRulesRefusal | undefined {
  if (rules.length > MOST_RULES) return refuse('reminders-too-many', { parameters: { atMost: MOST_RULES } });
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
  return undefined;
}
