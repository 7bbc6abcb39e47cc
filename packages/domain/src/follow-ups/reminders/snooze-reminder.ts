import {
  addDays,
  addWorkingMinutes,
  byWord,
  type CivilTime,
  dayOf,
  type Instant,
  instantAt,
  instantShape,
  isRefusal,
  nextOpening,
  objectOf,
  oneOf,
  type Refusal,
  readShape,
  refuse,
  type Sentence,
  type ShapeRefusal,
  type WorkingCalendar,
  type Zone,
} from '../../shared/index.ts';
import { dueAt } from '../due-at.ts';
import type { RemindedFollowUp, Reminder } from './reminder.ts';
import { REMINDER_MOVES } from './see-reminder.ts';

/** Until when a reminder is put off. */
export type SnoozeChoice =
  | { readonly kind: 'LATER_TODAY' }
  /** When work begins on the next day of work. */
  | { readonly kind: 'TOMORROW_MORNING' }
  | { readonly kind: 'UNTIL'; readonly at: Instant };

const choiceShape = byWord<SnoozeChoice, 'kind'>('kind', {
  LATER_TODAY: objectOf<Extract<SnoozeChoice, { kind: 'LATER_TODAY' }>>({ kind: oneOf(['LATER_TODAY']) }),
  TOMORROW_MORNING: objectOf<Extract<SnoozeChoice, { kind: 'TOMORROW_MORNING' }>>({
    kind: oneOf(['TOMORROW_MORNING']),
  }),
  UNTIL: objectOf<Extract<SnoozeChoice, { kind: 'UNTIL' }>>({ kind: oneOf(['UNTIL']), at: instantShape }),
});

/** What the choices of putting a reminder off come to. */
export interface SnoozePolicy {
  /** How much later "later today" is. */
  readonly laterMinutes: number;
  /** Before this time of day nobody is reminded "in the morning", be the office open all night. */
  readonly morningFrom: CivilTime;
  readonly farthestDays: number;
}

/** The policy of an organization that chose none: ours. */
export const SNOOZE_POLICY: SnoozePolicy = { laterMinutes: 120, morningFrom: '05:00', farthestDays: 30 };

/** Why a reminder is not put off. */
export type SnoozeRefusal =
  | ShapeRefusal
  | Refusal<
      | 'follow-up-closed'
      | 'reminder-not-sent'
      | 'no-later-today'
      | 'snooze-in-past'
      | 'snooze-too-far'
      | 'never-open'
    >;

/**
 * A reminder that rang rings again at a later moment than now; the promise itself stays where it is, and the answer
 * says so when its moment will have gone by. Later today is so much later in working time where that is still today,
 * else by the clock; tomorrow morning is the next opening.
 * Source: RFC 9074, section 7, snoozing alarms; which moments are offered is ours, because "later today" and "tomorrow
 * morning" are what people say, and mail programs offer them.
 */
export function snoozeReminder(
  followUp: RemindedFollowUp,
  reminder: Reminder,
  chosen: SnoozeChoice,
  now: Instant,
  zone: Zone,
  calendar: WorkingCalendar,
  policy: SnoozePolicy = SNOOZE_POLICY,
): { readonly kind: 'snoozed'; readonly reminder: Reminder; readonly because: Sentence } | SnoozeRefusal {
  if (followUp.state !== 'OPEN') return refuse('follow-up-closed');
  if (!REMINDER_MOVES[reminder.state].includes('SNOOZED')) return refuse('reminder-not-sent');
  const choice = readShape(chosen, choiceShape);
  if (isRefusal(choice)) return choice;
  const at = momentOf(choice, now, zone, calendar, policy);
  const path = [choice.kind === 'UNTIL' ? 'at' : 'kind'];
  if (isRefusal(at)) return { ...at, path } as SnoozeRefusal;
  if (at <= now) return refuse('snooze-in-past', { path });
  if (at > now + policy.farthestDays * 86_400_000)
    return refuse('snooze-too-far', { path, parameters: { atMost: policy.farthestDays } });
  return {
    kind: 'snoozed',
    reminder: { ...reminder, state: 'SNOOZED', at, snoozes: reminder.snoozes + 1 },
    because: {
      key: at > dueAt(followUp, zone) ? 'reminder-snoozed-past' : 'reminder-snoozed',
      parameters: { at: { at, zone } },
    },
  };
}

function momentOf(
  choice: SnoozeChoice,
  now: Instant,
  zone: Zone,
  calendar: WorkingCalendar,
  policy: SnoozePolicy,
): Instant | Refusal<'no-later-today' | 'never-open'> {
  if (choice.kind === 'UNTIL') return choice.at;
  const today = dayOf(now, zone);
  if (choice.kind === 'TOMORROW_MORNING')
    return nextOpening(instantAt(addDays(today, 1), policy.morningFrom, zone), calendar);
  const working = addWorkingMinutes(now, policy.laterMinutes, calendar);
  const moments = [isRefusal(working) ? null : working, now + policy.laterMinutes * 60_000];
  const later = moments.find((at) => at !== null && dayOf(at, zone) === today);
  return later ?? refuse('no-later-today');
}
