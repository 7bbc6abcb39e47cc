import {
  type CivilDay,
  type CivilTime,
  type Instant,
  invariant,
  isRefusal,
  type WorkingCalendar,
  type Zone,
} from '../../shared/index.ts';
import { planReminders } from './plan-reminders.ts';
import type { ReminderRule } from './reminder.ts';
import { REMINDER_POLICY, type ReminderPolicy } from './reminder-policy.ts';

/**
 * When a promise rings that is reminded of once, by its assignee's policy; null when that moment has gone by.
 * Source: ours, because most promises need one bell: on their day where they have no time, else just before it.
 */
export function remindAt(
  due: { readonly day: CivilDay; readonly time: CivilTime | null },
  now: Instant,
  zone: Zone,
  policy: ReminderPolicy = REMINDER_POLICY,
): Instant | null {
  // Neither rule counts working days, so no hours are asked for.
  const calendar: WorkingCalendar = { zone, week: {}, days: {} };
  const reminders = planReminders(due, [ruleOf(due.time, policy)], now, zone, calendar);
  invariant(!isRefusal(reminders), 'a reminder without working days needs no hours');
  return reminders[0]?.at ?? null;
}

function ruleOf(time: CivilTime | null, { dayTime, minutesBefore }: ReminderPolicy): ReminderRule {
  return time === null
    ? { kind: 'BEFORE_DAY', days: 0, count: 'DAYS', time: dayTime }
    : { kind: 'BEFORE_TIME', minutes: minutesBefore };
}
