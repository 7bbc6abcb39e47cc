// Invariants: an organization keeps an owner; nobody grants or takes a role that holds more than they do; whoever only looks on
// has no open records; nobody's invitation gives more than they may give.
// Locks: the owners, the member, the successor; what is handed over.
// Changes: Member, Invitation, what later rooms hand over.
import { decideRoleChange, mayGrantRole, type Role, rightsOfRole } from '@mikomi/domain/identity';
import { type Refusal, refuse } from '@mikomi/domain/shared';
import { transaction } from '../../../platform/change/transaction.ts';
import { update } from '../../../platform/change/write-records.ts';
import type { Transaction } from '../../../platform/context.ts';
import type { MemberContext } from '../../../platform/member-context.ts';
import { openInvitationsBy } from '../store/invitations.ts';
import { lockMembers } from '../store/members.ts';
import { invitationRecord, memberRecord } from '../store/records.ts';

/** Gives a member another role; it holds from their next request on. A successor takes over what a viewer can't work on. */
export function changeMemberRole(
  member: MemberContext,
  memberId: string,
  role: Role,
  successorId?: string | null,
): Promise<{ readonly kind: 'changed'; readonly memberId: string } | Refusal> {
  return transaction(member, 'change-member-role', async (tx) => {
    const members = await lockMembers(tx, successorId ? [memberId, successorId] : [memberId]);
    const changing = members.find(({ id }) => id === memberId);
    if (!changing) return refuse('member-not-found', { path: ['id'] });
    let openRecords = 0;
    for (const { countOpen } of tx.hooks.memberLeft) openRecords += await countOpen(tx, memberId);
    const handover = successorId == null ? { openRecords } : { openRecords, successorId };
    const decision = decideRoleChange(changing, role, members, handover, member.rights);
    if (decision.kind === 'refused') return decision;
    await update(tx, memberRecord, [{ id: memberId, role }]);
    await withdrawInvitations(tx, memberId, role);
    if (decision.successorId)
      for (const { handOver } of tx.hooks.memberLeft) await handOver(tx, memberId, decision.successorId);
    return { kind: 'changed', memberId };
  });
}

async function withdrawInvitations(tx: Transaction, memberId: string, role: Role): Promise<void> {
  const rights = rightsOfRole(role);
  const beyond = (await openInvitationsBy(tx, memberId)).filter((given) => !mayGrantRole(rights, given.role));
  await update(
    tx,
    invitationRecord,
    beyond.map(({ id }) => ({ id, revokedAt: tx.now() })),
  );
}
