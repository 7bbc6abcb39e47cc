// Invariants: only the newest link of an invitation opens it.
// Locks: what the sender sends, the invitation.
// Changes: Invitation; writes a mail.
import { invitationExpiry, mayGrantRole, type Role } from '@mikomi/domain/identity';
import { type Refusal, refuse } from '@mikomi/domain/shared';
import { transaction } from '../../../platform/change/transaction.ts';
import { lock, update } from '../../../platform/change/write-records.ts';
import type { MemberContext } from '../../../platform/member-context.ts';
import type { SecretToken } from '../secret-token.ts';
import { limitInvitationsSent } from '../store/limit-invitations.ts';
import { invitationRecord } from '../store/records.ts';
import { type Invited, mailInvitation } from './invite-member.ts';

/** Sends an unused invitation again, with a new link and the whole time to answer; the old link opens nothing more. */
export function resendInvitation(
  member: MemberContext,
  invitationId: string,
  secret: SecretToken,
): Promise<Invited | Refusal> {
  return transaction<Invited>(member, 'resend-invitation', async (tx) => {
    const sent = await limitInvitationsSent(tx, member);
    if (sent) return sent;
    const invitation = (await lock(tx, invitationRecord, [invitationId])).get(invitationId);
    if (!invitation) return refuse('invitation-not-found', { path: ['id'] });
    if (!mayGrantRole(member.rights, invitation.role as Role)) return refuse('not-allowed');
    if (invitation.acceptedAt) return refuse('invitation-used');
    if (invitation.revokedAt) return refuse('invitation-revoked');
    const expiresAt = invitationExpiry(tx.now());
    await update(tx, invitationRecord, [{ id: invitationId, tokenHash: secret.hash, expiresAt }]);
    await mailInvitation(tx, member, { email: String(invitation.email), locale: null }, secret);
    return { kind: 'invited', invitationId, tokenHash: secret.hash };
  });
}
