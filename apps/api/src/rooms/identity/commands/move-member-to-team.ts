// Invariants: a member has one home team or none; it exists.
// Locks: the owners, the member.
// Changes: Member.
import { type Refusal, refuse } from '@mikomi/domain/shared';
import { transaction } from '../../../platform/change/transaction.ts';
import { update } from '../../../platform/change/write-records.ts';
import type { MemberContext } from '../../../platform/member-context.ts';
import { isTeam, lockMembers } from '../store/members.ts';
import { memberRecord } from '../store/records.ts';

/** Gives a member another home team; the leads they have stay with the team these belong to. */
export function moveMemberToTeam(
  member: MemberContext,
  memberId: string,
  teamId: string | null,
): Promise<{ readonly kind: 'moved'; readonly memberId: string } | Refusal> {
  return transaction(member, 'move-member-to-team', async (tx) => {
    const moving = (await lockMembers(tx, [memberId])).find(({ id }) => id === memberId);
    if (!moving) return refuse('member-not-found', { path: ['id'] });
    if (teamId !== null && !(await isTeam(tx, teamId))) return refuse('team-not-found', { path: ['teamId'] });
    await update(tx, memberRecord, [{ id: memberId, teamId }]);
    return { kind: 'moved', memberId };
  });
}
