import {
  type CivilDay,
  coveredThrough,
  type Instant,
  isRefusal,
  nextOpening,
  type Sentence,
} from '../shared/index.ts';
import { endOfSpans, type PoolMember, spanAt } from './pool-member.ts';

/** What keeps a member from any lead just now. */
export type AbsenceReason = Sentence<
  | 'member-not-active'
  | 'member-paused'
  | 'member-paused-until'
  | 'member-on-leave'
  | 'member-off-shift'
  | 'member-never-on-shift'
>;

/**
 * A member is there when active, not pausing, not on leave that day and within a shift. All the reasons why
 * not, in this order; a pause, a leave and a shift say when the member is back, be it that one follows another. `today`
 * is the day in the member's zone.
 * Source: ours, because a lead given to somebody who is away is a lead nobody answers; all reasons are said, so that it
 * is seen which of them ends first.
 */
export function absencesOf(member: PoolMember, now: Instant, today: CivilDay): readonly AbsenceReason[] {
  const reasons: AbsenceReason[] = [];
  if (!spanAt(member.active, now)) reasons.push({ key: 'member-not-active' });
  if (spanAt(member.pauses, now)) reasons.push(pauseReason(member, now));
  const until = coveredThrough(today, member.leave);
  if (until !== null) reasons.push({ key: 'member-on-leave', parameters: { until: { day: until } } });
  const offShift = shiftReason(member, now);
  if (offShift) reasons.push(offShift);
  return reasons;
}

function pauseReason({ pauses, zone }: PoolMember, now: Instant): AbsenceReason {
  const until = endOfSpans(pauses, now);
  return until === null
    ? { key: 'member-paused' }
    : { key: 'member-paused-until', parameters: { until: { at: until, zone } } };
}

function shiftReason({ shifts, zone }: PoolMember, now: Instant): AbsenceReason | undefined {
  if (shifts === null) return undefined;
  const opens = nextOpening(now, shifts);
  if (opens === now) return undefined;
  return isRefusal(opens)
    ? { key: 'member-never-on-shift' }
    : { key: 'member-off-shift', parameters: { opens: { at: opens, zone } } };
}
