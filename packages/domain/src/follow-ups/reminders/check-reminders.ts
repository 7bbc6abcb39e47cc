import {
  instantShape,
  isRefusal,
  listOf,
  objectOf,
  oneOf,
  readShape,
  wholeFrom,
} from '../../shared/index.ts';
import { REMINDER_STATES, type Reminder } from './reminder.ts';
import { badRule, MOST_REMINDERS, type ReminderRulesRefusal, ruleShape } from './reminder-rule.ts';

const MOST_SNOOZES = 1_000_000;

const remindersShape = listOf(
  objectOf<Reminder>({
    rule: ruleShape,
    state: oneOf(REMINDER_STATES),
    at: instantShape,
    snoozes: wholeFrom(0, MOST_SNOOZES),
  }),
  MOST_REMINDERS,
);

/**
 * The reminders of a follow-up can be rung as they were stored when each has a rule that can be set, a moment and a state.
 * Source: ours, because bells are rung at night by what is stored, when nobody is there to ask what it meant.
 */
export function checkReminders(stored: unknown): readonly Reminder[] | ReminderRulesRefusal {
  const reminders = readShape(stored, remindersShape);
  if (isRefusal(reminders)) return reminders;
  for (const [index, { rule }] of reminders.entries()) {
    const refusal = badRule(rule, [String(index), 'rule']);
    if (refusal) return refusal;
  }
  return reminders;
}
