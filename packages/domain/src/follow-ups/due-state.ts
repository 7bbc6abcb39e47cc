import {
  type CivilDay,
  type CivilTime,
  compareDays,
  type Instant,
  wallClockOf,
  type Zone,
} from '../shared/index.ts';
import type { FollowUpState } from './follow-up.ts';

/** Where a follow-up stands among the views. LATE is of today, its time gone by; OVERDUE is of a day before today. */
export type DueState = 'OVERDUE' | 'LATE' | 'TODAY' | 'UPCOMING' | 'CLOSED';

/**
 * A promise is overdue from the day after its day, by the calendar of the member who made it, not by hours.
 * Source: ours, because a list that turns red by the hour is red all day, and then nobody looks.
 */
export function dueStateOf(
  followUp: { readonly state: FollowUpState; readonly day: CivilDay; readonly time: CivilTime | null },
  now: Instant,
  zone: Zone,
): DueState {
  if (followUp.state !== 'OPEN') return 'CLOSED';
  const wall = wallClockOf(now, zone);
  const order = compareDays(followUp.day, wall.day);
  if (order < 0) return 'OVERDUE';
  if (order > 0) return 'UPCOMING';
  return followUp.time !== null && followUp.time < wall.time ? 'LATE' : 'TODAY';
}
