import type { CivilTime, Instant } from '../../shared/index.ts';
import type { FollowUp } from '../follow-up.ts';

/** In what the days before a follow-up are counted. */
export const REMINDER_COUNTS = ['DAYS', 'WORKING_DAYS'] as const;

/** When a reminder of a follow-up rings: so long before its time, or at a time of day so many days before its day. */
export type ReminderRule =
  | { readonly kind: 'BEFORE_TIME'; readonly minutes: number }
  | {
      readonly kind: 'BEFORE_DAY';
      /** 0 is the day itself. */
      readonly days: number;
      readonly count: (typeof REMINDER_COUNTS)[number];
      readonly time: CivilTime;
    };

/**
 * PLANNED has not rung; SENT rang; SEEN was looked at; SNOOZED rings again; MISSED never rang and never will, because a later
 * one of the same follow-up stood for it.
 */
export const REMINDER_STATES = ['PLANNED', 'SENT', 'SEEN', 'SNOOZED', 'MISSED'] as const;

/** One of `REMINDER_STATES`. */
export type ReminderState = (typeof REMINDER_STATES)[number];

/** One alarm of a follow-up. */
export interface Reminder {
  readonly rule: ReminderRule;
  readonly state: ReminderState;
  /** When it rings next; of one that rang or was missed, when that was to be. */
  readonly at: Instant;
  readonly snoozes: number;
}

/** A follow-up with its reminders, as far as they concern them. */
export interface RemindedFollowUp extends Pick<FollowUp, 'kind' | 'label' | 'state' | 'day' | 'time'> {
  readonly reminders: readonly Reminder[];
}

/** True for a reminder that is still to ring. */
export function isWaiting({ state }: Reminder): boolean {
  return state === 'PLANNED' || state === 'SNOOZED';
}
