import {
  addDays,
  type CivilDay,
  type CivilTime,
  checkTexts,
  compareDays,
  dayOf,
  filledTextShape,
  type Instant,
  isDay,
  isRefusal,
  isTime,
  nullable,
  objectOf,
  oneOf,
  type Refusal,
  readShape,
  refuse,
  type ShapeRefusal,
  textShape,
  tidySpaces,
  type Zone,
} from '../shared/index.ts';
import { FOLLOW_UP_KINDS, type FollowUp, type FollowUpKind } from './follow-up.ts';
import { remindAt } from './reminders/remind-at.ts';
import { REMINDER_POLICY, type ReminderPolicy } from './reminders/reminder-policy.ts';

/** A promise as it is entered: a day, at a time of it or at none. */
export interface FollowUpInput {
  readonly kind: FollowUpKind;
  readonly label: string | null;
  readonly day: CivilDay;
  readonly time: CivilTime | null;
  readonly note: string | null;
  readonly assigneeId: string;
}

/** Why a promise is not made. */
export type FollowUpRefusal =
  | ShapeRefusal
  | Refusal<
      | 'day-unreadable'
      | 'time-of-day-unreadable'
      | 'follow-up-in-past'
      | 'follow-up-too-far'
      | 'label-missing'
      | 'text-too-long'
    >;

const inputShape = objectOf<FollowUpInput>({
  kind: oneOf(FOLLOW_UP_KINDS),
  label: nullable(textShape),
  day: textShape,
  time: nullable(textShape),
  note: nullable(textShape),
  assigneeId: filledTextShape,
});

const LONGEST_NOTE = 2000;
const FARTHEST_DAYS = 3653;

/**
 * A promise is for today or later in its assignee's zone, at most ten years ahead, and rings at its reminder's instant
 * there.
 * Source: ours, because a promise for yesterday is broken as it is made, and one beyond ten years is a slip of the
 * hand.
 */
export function planFollowUp(
  entered: FollowUpInput,
  now: Instant,
  zone: Zone,
  policy: ReminderPolicy = REMINDER_POLICY,
): FollowUp | FollowUpRefusal {
  const input = readShape(entered, inputShape);
  if (isRefusal(input)) return input;
  const today = dayOf(now, zone);
  const label = input.kind === 'OWN' ? tidySpaces(input.label ?? '') : null;
  const note = input.note?.trim() || null;
  if (!isDay(input.day)) return refuse('day-unreadable', { path: ['day'], parameters: { text: input.day } });
  if (input.time !== null && !isTime(input.time))
    return refuse('time-of-day-unreadable', { path: ['time'], parameters: { text: input.time } });
  if (compareDays(input.day, today) < 0) return refuse('follow-up-in-past', { path: ['day'] });
  if (compareDays(input.day, addDays(today, FARTHEST_DAYS)) > 0)
    return refuse('follow-up-too-far', { path: ['day'] });
  if (label === '') return refuse('label-missing', { path: ['label'] });
  const tooLong = checkTexts({ label });
  if (tooLong) return tooLong;
  if ((note?.length ?? 0) > LONGEST_NOTE)
    return refuse('text-too-long', { path: ['note'], parameters: { atMost: LONGEST_NOTE } });
  return { ...input, label, note, state: 'OPEN', remindAt: remindAt(input, now, zone, policy) };
}
