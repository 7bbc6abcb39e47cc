import { isRefusal, listOf, readShape } from '../../shared/index.ts';
import type { ReminderRule } from './reminder.ts';
import { badRule, MOST_REMINDERS, type ReminderRulesRefusal, ruleShape } from './reminder-rule.ts';

const rulesShape = listOf(ruleShape, MOST_REMINDERS);

/**
 * A follow-up has at most ten reminders, each a whole number of minutes up to a week or of days up to two months ahead.
 * Source: ours, because more than ten are noise; the shape is RFC 5545's, 3.8.6.3, a trigger before its event.
 */
export function checkReminderRules(stored: unknown): readonly ReminderRule[] | ReminderRulesRefusal {
  const rules = readShape(stored, rulesShape);
  if (isRefusal(rules)) return rules;
  for (const [index, rule] of rules.entries()) {
    const refusal = badRule(rule, [String(index)]);
    if (refusal) return refusal;
  }
  return rules;
}
