import { type Instant, ownEntry } from '../shared/index.ts';
import type { AssignmentState } from './assignment-state.ts';
import { NO_LOAD } from './assignment-state.ts';
import { capsReached } from './caps.ts';
import { absencesOf } from './judge-presence.ts';
import type { LeadToAssign } from './lead-to-assign.ts';
import { type PoolMember, spanAt } from './pool-member.ts';
import type { AssignmentDesk } from './prepare-assignment.ts';

/** Who takes a lead in place of somebody who is away. */
export interface StandIn {
  readonly substitute: PoolMember;
  readonly insteadOfId: string;
}

/**
 * The substitute of the first of these who is on leave or pauses, if that substitute is there, has room under their own
 * caps and did not let this lead lie before. Skills and territories are not asked: whoever named the substitute knew them.
 * One steps in for another, never for somebody's substitute.
 * Source: ours, because a lead that only one person takes must not wait out their holidays; in a pool the others are
 * the substitutes, so one is called on only where the pool has nobody.
 */
export function findStandIn(
  members: readonly PoolMember[],
  lead: LeadToAssign,
  desk: AssignmentDesk,
  state: AssignmentState,
  now: Instant,
): StandIn | undefined {
  for (const member of members) {
    const substitute = member.substituteId ? desk.member(member.substituteId) : undefined;
    if (!substitute || lead.exceptMemberIds.includes(substitute.id) || !isAway(member, desk, now)) continue;
    const today = desk.dayIn(substitute.zone, now);
    const load = ownEntry(state.loads, substitute.id) ?? NO_LOAD;
    const isHindered =
      absencesOf(substitute, now, today).length > 0 ||
      capsReached(load, substitute.caps, today, lead.potential).length > 0;
    if (!isHindered) return { substitute, insteadOfId: member.id };
  }
  return undefined;
}

/** On leave or pausing; whoever is off shift is back soon, and whoever has left has no substitute any more. */
function isAway(member: PoolMember, desk: AssignmentDesk, now: Instant): boolean {
  if (!spanAt(member.active, now)) return false;
  const today = desk.dayIn(member.zone, now);
  const onLeave = member.leave.some(({ from, to }) => from <= today && today <= to);
  return onLeave || spanAt(member.pauses, now) !== undefined;
}
