import type { Instant, Zone } from '../../shared/index.ts';
import { dueAt } from '../due-at.ts';
import type { FollowUp } from '../follow-up.ts';

/**
 * When the earliest open promise of a lead is due, overdue ones too; null when none is open. One without a time is due
 * by the end of its day.
 * Source: ours, because a list sorted by what comes next has to show first what is late.
 */
export function nextFollowUpAt(
  followUps: readonly Pick<FollowUp, 'state' | 'day' | 'time'>[],
  zone: Zone,
): Instant | null {
  const open = followUps.filter(({ state }) => state === 'OPEN').map((one) => dueAt(one, zone));
  return open.length === 0 ? null : Math.min(...open);
}
