import {
  type CivilDay,
  type CivilTime,
  compareDays,
  type Instant,
  isRefusal,
  type Refusal,
  refuse,
  type Sentence,
  type Zone,
} from '../../shared/index.ts';
import { dueAt } from '../due-at.ts';
import type { FollowUp } from '../follow-up.ts';
import { type FollowUpRefusal, planFollowUp } from '../plan-follow-up.ts';
import { REMINDER_POLICY, type ReminderPolicy } from '../reminders/reminder-policy.ts';

/** How often a promise was put off, and the day it was first given for, which stays whatever it is moved to. */
export interface PutOff {
  /** 0 of one that was brought forward only. */
  readonly count: number;
  readonly firstDay: CivilDay;
}

/** How often a promise may be put off. */
export interface PostponePolicy {
  /** From so many times on it is said that the lead may better sleep or be closed. */
  readonly oftenFrom: number;
  /** More often it is refused; null for as often as one likes. */
  readonly mostTimes: number | null;
}

/** The policy of an organization that chose none: ours, said from the third time on and never refused. */
export const POSTPONE_POLICY: PostponePolicy = { oftenFrom: 3, mostTimes: null };

/** A promise at another moment. */
export interface MovedFollowUp {
  readonly kind: 'postponed' | 'brought-forward' | 'moved-within-day';
  /** With its new day, and the alarm that its assignee wants of it. */
  readonly followUp: FollowUp;
  readonly putOff: PutOff;
  readonly because: Sentence;
}

/** Why a promise is not moved. */
export type PostponeRefusal =
  | Refusal<'follow-up-closed' | 'follow-up-unmoved' | 'postponed-too-often'>
  | FollowUpRefusal;

/**
 * An open promise moves to another moment, judged like a new one's. To a later day it is put off, which is counted; to an
 * earlier one it is brought forward, which does not undo that; another time of the same day is neither. Each keeps the first
 * promised day.
 * Source: ours, because a promise moved is a promise of its first day still; how often is told, and never refused, or people
 * would close it and write a new one.
 */
export function postponeFollowUp(
  followUp: FollowUp,
  putOff: PutOff | null,
  to: { readonly day: CivilDay; readonly time: CivilTime | null },
  now: Instant,
  zone: Zone,
  policy: PostponePolicy = POSTPONE_POLICY,
  reminders: ReminderPolicy = REMINDER_POLICY,
): MovedFollowUp | PostponeRefusal {
  if (followUp.state !== 'OPEN') return refuse('follow-up-closed');
  const planned = planFollowUp({ ...followUp, ...to }, now, zone, reminders);
  if (isRefusal(planned)) return planned;
  const { day, time } = planned;
  if (day === followUp.day && time === followUp.time) return refuse('follow-up-unmoved', { path: ['day'] });
  const { count: before, firstDay } = putOff ?? { count: 0, firstDay: followUp.day };
  const kept = { followUp: planned, putOff: { count: before, firstDay } };
  if (day === followUp.day) return { kind: 'moved-within-day', ...kept, because: otherTime(planned, zone) };
  if (compareDays(day, followUp.day) < 0)
    return {
      kind: 'brought-forward',
      ...kept,
      because: { key: 'follow-up-brought-forward', parameters: { day: { day } } },
    };
  const { oftenFrom, mostTimes } = policy;
  const count = before + 1;
  if (mostTimes !== null && count > mostTimes)
    return refuse('postponed-too-often', { path: ['day'], parameters: { atMost: mostTimes } });
  return {
    kind: 'postponed',
    followUp: planned,
    putOff: { count, firstDay },
    because: {
      key: count >= oftenFrom ? 'follow-up-put-off-often' : 'follow-up-put-off',
      parameters: { count, firstDay: { day: firstDay } },
    },
  };
}

function otherTime({ day, time }: FollowUp, zone: Zone): Sentence {
  return time === null
    ? { key: 'follow-up-any-time', parameters: { day: { day } } }
    : { key: 'follow-up-other-time', parameters: { at: { at: dueAt({ day, time }, zone), zone } } };
}
