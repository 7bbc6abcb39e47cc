// Invariants: one open invitation per address; nobody is invited to more than the inviter holds; so many are open, and sent by one person a day.
// Locks: what the inviter sends, the bound member's row, if any, and the organization's invitations.
// Changes: Invitation (the new one, and earlier open ones of the address, withdrawn); writes a mail.
import { invitationExpiry, mayGrantRole, type Role } from '@mikomi/domain/identity';
import { chooseLocale, parseEmail, type Refusal, refuse } from '@mikomi/domain/shared';
import { transaction } from '../../../platform/change/transaction.ts';
import { insert, update } from '../../../platform/change/write-records.ts';
import type { Transaction } from '../../../platform/context.ts';
import { newId } from '../../../platform/ids.ts';
import { sendMail } from '../../../platform/mail/send-mail.ts';
import type { MemberContext } from '../../../platform/member-context.ts';
import { invitationLink } from '../invitation-link.ts';
import { invitationMail } from '../mails/invitation-mail.ts';
import type { SecretToken } from '../secret-token.ts';
import { openInvitations } from '../store/invitations.ts';
import { limitInvitationsSent, limitOpenInvitations } from '../store/limit-invitations.ts';
import { isTeam, lockMembers, type MemberFacts, memberByEmail } from '../store/members.ts';
import { invitationRecord } from '../store/records.ts';

export interface InvitationForm {
  readonly email: string;
  readonly role: Role;
  readonly teamId?: string | null | undefined;
  /** A member whom an import brought by name: accepting binds the person to them. */
  readonly memberId?: string | null | undefined;
}

export interface Invited {
  readonly kind: 'invited';
  readonly invitationId: string;
  /** Tells a repeated call, whose secret is another, from the first. */
  readonly tokenHash: string;
}

/** Opens the door for one person: the link is mailed, and given to the inviter to hand over. */
export async function inviteMember(
  member: MemberContext,
  form: InvitationForm,
  secret: SecretToken,
): Promise<Invited | Refusal> {
  const email = parseEmail(form.email);
  if (email.kind === 'refused') return { ...email, path: ['email'] };
  if (!mayGrantRole(member.rights, form.role)) return refuse('not-allowed', { path: ['role'] });
  return transaction<Invited>(member, 'invite-member', async (tx) => {
    const sent = await limitInvitationsSent(tx, member);
    if (sent) return sent;
    if (form.teamId && !(await isTeam(tx, form.teamId)))
      return refuse('team-not-found', { path: ['teamId'] });
    const known = await memberByEmail(tx, email.identity);
    if (known)
      return refuse(known.active ? 'already-in-organization' : 'already-deactivated', { path: ['email'] });
    const bound = form.memberId ? await boundMember(tx, form.memberId) : undefined;
    if (bound?.kind === 'refused') return bound;
    await withdrawOpen(tx, email.identity, form.memberId ?? null);
    const full = await limitOpenInvitations(tx);
    if (full) return full;
    const invitationId = newId();
    await insert(tx, invitationRecord, [
      {
        id: invitationId,
        email: email.address,
        role: form.role,
        teamId: form.teamId ?? null,
        memberId: form.memberId ?? null,
        tokenHash: secret.hash,
        invitedById: member.memberId,
        createdAt: tx.now(),
        expiresAt: invitationExpiry(tx.now()),
      },
    ]);
    await mailInvitation(tx, member, { email: email.address, locale: bound?.member.locale ?? null }, secret);
    return { kind: 'invited', invitationId, tokenHash: secret.hash };
  });
}

/** Writes the mail with the link, in the invited person's language as far as it is known. */
export async function mailInvitation(
  tx: Transaction,
  inviter: MemberContext,
  to: { readonly email: string; readonly locale: string | null },
  { token }: SecretToken,
): Promise<void> {
  const body = invitationMail(chooseLocale([to.locale ?? inviter.organization.locale]), {
    organization: inviter.organization.name,
    inviter: inviter.name,
    email: to.email,
    url: invitationLink(tx.product, token),
  });
  await sendMail(tx, [{ kind: 'INVITATION', recipient: to.email, body }]);
}

async function boundMember(
  tx: Transaction,
  memberId: string,
): Promise<{ readonly kind: 'bound'; readonly member: MemberFacts } | Refusal> {
  const member = (await lockMembers(tx, [memberId])).find(({ id }) => id === memberId);
  if (!member?.active) return refuse('member-not-found', { path: ['memberId'] });
  if (member.personId) return refuse('already-in-organization', { path: ['memberId'] });
  return { kind: 'bound', member };
}

async function withdrawOpen(tx: Transaction, identity: string, memberId: string | null): Promise<void> {
  const earlier = await openInvitations(tx, identity, memberId);
  await update(
    tx,
    invitationRecord,
    earlier.map((id) => ({ id, revokedAt: tx.now() })),
  );
}
