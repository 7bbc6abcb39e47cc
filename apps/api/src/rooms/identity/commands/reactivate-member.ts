// Invariants: whoever brings a member back could have invited them.
// Locks: the owners, the member.
// Changes: Member.
import { mayGrantRole } from '@mikomi/domain/identity';
import { type Refusal, refuse } from '@mikomi/domain/shared';
import { transaction } from '../../../platform/change/transaction.ts';
import { update } from '../../../platform/change/write-records.ts';
import type { MemberContext } from '../../../platform/member-context.ts';
import { lockMembers } from '../store/members.ts';
import { memberRecord } from '../store/records.ts';

/** Lets a member work again with the role they had; tokens and handed-over records stay as they are. */
export function reactivateMember(
  member: MemberContext,
  memberId: string,
): Promise<{ readonly kind: 'reactivated'; readonly memberId: string } | Refusal> {
  return transaction(member, 'reactivate-member', async (tx) => {
    const returning = (await lockMembers(tx, [memberId])).find(({ id }) => id === memberId);
    if (!returning) return refuse('member-not-found', { path: ['id'] });
    if (!mayGrantRole(member.rights, returning.role)) return refuse('not-allowed');
    if (returning.active) return refuse('already-active');
    await update(tx, memberRecord, [{ id: memberId, deactivatedAt: null }]);
    return { kind: 'reactivated', memberId };
  });
}
