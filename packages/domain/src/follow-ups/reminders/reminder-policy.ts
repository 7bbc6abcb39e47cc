import type { CivilTime } from '../../shared/index.ts';

/** How a member is reminded. */
export interface ReminderPolicy {
  /** The time of day for a follow-up that has none. */
  readonly dayTime: CivilTime;
  /** How long before its time one with a time rings. */
  readonly minutesBefore: number;
}

/** How members are reminded who chose nothing: ours, the morning of the day or ten minutes before. */
export const REMINDER_POLICY: ReminderPolicy = { dayTime: '09:00', minutesBefore: 10 };
