import {
  addDays,
  addWorkingDays,
  type CivilDay,
  type CivilTime,
  type Instant,
  instantAt,
  isRefusal,
  type Refusal,
  type WorkingCalendar,
  type Zone,
} from '../../shared/index.ts';
import { dueAt } from '../due-at.ts';
import type { Reminder, ReminderRule } from './reminder.ts';

/** @inline */
type Due = { readonly day: CivilDay; readonly time: CivilTime | null };

/**
 * The reminders of a promise, the earliest first and no two at one moment. A time of day is on the assignee's clock, so it
 * stays the same when the clocks change; minutes before a time are minutes that really pass. None rings after the promise's
 * own moment, and one whose moment has gone by is left out: nobody needs to be told of what they have just written down.
 * Rules of minutes say nothing of a promise without a time. When nothing is left of the rules, a promise with a time rings
 * at that.
 * Source: RFC 5545, 3.8.6.3, for minutes before a time; the wall's clock for days before is ours, because nine in the
 * morning is when people look.
 */
export function planReminders(
  due: Due,
  rules: readonly ReminderRule[],
  now: Instant,
  zone: Zone,
  calendar: WorkingCalendar,
): readonly Reminder[] | Refusal<'never-open'> {
  const latest = dueAt(due, zone);
  const byMoment = new Map<Instant, ReminderRule>();
  for (const rule of rules) {
    const at = momentOf(rule, due, zone, calendar);
    if (isRefusal(at)) return at;
    const moment = at === null ? null : Math.min(at, latest);
    if (moment !== null && moment > now && !byMoment.has(moment)) byMoment.set(moment, rule);
  }
  if (byMoment.size === 0 && due.time !== null && latest > now)
    byMoment.set(latest, { kind: 'BEFORE_TIME', minutes: 0 });
  return [...byMoment]
    .sort(([a], [b]) => a - b)
    .map(([at, rule]): Reminder => ({ rule, state: 'PLANNED', at, snoozes: 0 }));
}

function momentOf(
  rule: ReminderRule,
  { day, time }: Due,
  zone: Zone,
  calendar: WorkingCalendar,
): Instant | null | Refusal<'never-open'> {
  if (rule.kind === 'BEFORE_TIME')
    return time === null ? null : instantAt(day, time, zone) - rule.minutes * 60_000;
  // No days before a day off is still that day: the promise was made for it.
  const on =
    rule.count === 'DAYS' || rule.days === 0
      ? addDays(day, -rule.days)
      : addWorkingDays(day, -rule.days, calendar);
  return isRefusal(on) ? on : instantAt(on, rule.time, zone);
}
