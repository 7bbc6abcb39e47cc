// Invariants: a withdrawn invitation opens nothing; an accepted one stays what it was.
// Locks: the invitation.
// Changes: Invitation.
import { mayGrantRole, type Role } from '@mikomi/domain/identity';
import { type Refusal, refuse } from '@mikomi/domain/shared';
import { transaction } from '../../../platform/change/transaction.ts';
import { lock, update } from '../../../platform/change/write-records.ts';
import type { MemberContext } from '../../../platform/member-context.ts';
import { invitationRecord } from '../store/records.ts';

/** Closes an open invitation; its link opens nothing from now on. */
export function revokeInvitation(
  member: MemberContext,
  invitationId: string,
): Promise<{ readonly kind: 'revoked'; readonly invitationId: string } | Refusal> {
  return transaction(member, 'revoke-invitation', async (tx) => {
    const invitation = (await lock(tx, invitationRecord, [invitationId])).get(invitationId);
    if (!invitation) return refuse('invitation-not-found', { path: ['id'] });
    if (!mayGrantRole(member.rights, invitation.role as Role)) return refuse('not-allowed');
    if (invitation.acceptedAt) return refuse('invitation-used');
    await update(tx, invitationRecord, [{ id: invitationId, revokedAt: tx.now() }]);
    return { kind: 'revoked', invitationId };
  });
}
