import { type Instant, ownEntry, type Sentence } from '../shared/index.ts';
import type { CandidateVerdict } from './assignment-decision.ts';
import { type AssignmentState, NO_LOAD } from './assignment-state.ts';
import { capsReached } from './caps.ts';
import { absencesOf } from './judge-presence.ts';
import type { LeadToAssign } from './lead-to-assign.ts';
import { spanAt } from './pool-member.ts';
import type { AssignmentDesk } from './prepare-assignment.ts';

/**
 * A customer who comes back goes to the member who owned them before, when the policy says so and that member
 * can take the lead. Undefined when the question does not arise; else the member with the reasons why not,
 * none when the lead is theirs.
 * Source: ours, because a customer who comes back wants somebody who knows them, but rather anybody than
 * somebody who is away.
 */
export function returnToOwner(
  lead: LeadToAssign,
  desk: AssignmentDesk,
  state: AssignmentState,
  now: Instant,
): CandidateVerdict | undefined {
  const memberId = lead.previousOwnerId;
  if (memberId === null || desk.returning === 'BY_RULES') return undefined;
  const reasons = reasonsOf(memberId, lead, desk, state, now);
  return {
    memberId,
    ruleId: null,
    weight: desk.member(memberId)?.weight ?? 1,
    couldTakeIt: reasons.length === 0,
    whyNot: reasons.length === 0 ? [] : [{ key: 'owned-customer-before' }, ...reasons],
  };
}

function reasonsOf(
  memberId: string,
  lead: LeadToAssign,
  desk: AssignmentDesk,
  state: AssignmentState,
  now: Instant,
): readonly Sentence[] {
  const member = desk.member(memberId);
  if (!member) return [{ key: 'member-not-active' }];
  const today = desk.dayIn(member.zone, now);
  const waitsForThem = desk.returning === 'WHEN_ACTIVE' && spanAt(member.active, now);
  return [
    ...(lead.exceptMemberIds.includes(memberId) ? [{ key: 'had-it-before' }] : []),
    ...(waitsForThem ? [] : absencesOf(member, now, today)),
    ...capsReached(ownEntry(state.loads, memberId) ?? NO_LOAD, member.caps, today, lead.potential),
  ];
}
