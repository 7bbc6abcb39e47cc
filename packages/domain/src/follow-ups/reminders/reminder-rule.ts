import {
  byWord,
  isTime,
  isWhole,
  numberShape,
  objectOf,
  oneOf,
  type Refusal,
  refuse,
  type ShapeRefusal,
  textShape,
} from '../../shared/index.ts';
import { REMINDER_COUNTS, type ReminderRule } from './reminder.ts';

/** How many reminders a follow-up has at most. */
export const MOST_REMINDERS = 10;

const FARTHEST_MINUTES = 7 * 24 * 60;
const FARTHEST_DAYS = 60;

/** A rule as it is stored. */
export const ruleShape = byWord<ReminderRule, 'kind'>('kind', {
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
});

/** Why reminders are not set so. */
export type ReminderRulesRefusal =
  | ShapeRefusal
  | Refusal<'reminder-minutes-unfit' | 'reminder-days-unfit' | 'time-of-day-unreadable'>;

/** A rule rings whole minutes up to a week ahead, or whole days up to two months at a time of day (ours). */
export function badRule(rule: ReminderRule, path: readonly string[]): ReminderRulesRefusal | undefined {
  if (rule.kind === 'BEFORE_TIME')
    return isWhole(rule.minutes, 0, FARTHEST_MINUTES)
      ? undefined
      : refuse('reminder-minutes-unfit', {
          path: [...path, 'minutes'],
          parameters: { atMost: FARTHEST_MINUTES },
        });
  if (!isWhole(rule.days, 0, FARTHEST_DAYS))
    return refuse('reminder-days-unfit', { path: [...path, 'days'], parameters: { atMost: FARTHEST_DAYS } });
  return isTime(rule.time)
    ? undefined
    : refuse('time-of-day-unreadable', { path: [...path, 'time'], parameters: { text: rule.time } });
}
