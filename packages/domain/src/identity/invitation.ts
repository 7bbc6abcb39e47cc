import { type Instant, parseEmail, type Refusal, refuse } from '../shared/index.ts';

/** A door opened for one person, whose address it names, for a while. */
export interface Invitation {
  readonly email: string;
  readonly expiresAt: Instant;
  readonly revokedAt?: Instant | null;
  readonly acceptedAt?: Instant | null;
}

const DAYS_OPEN = 14;

/**
 * Until when an invitation made now is open.
 * Source: ours, because two weeks outlast a holiday, and a link that is always open is a key left in the door.
 */
export function invitationExpiry(now: Instant): Instant {
  return now + DAYS_OPEN * 24 * 60 * 60 * 1000;
}

/** Whether an invitation may be accepted, or why not. */
export type InvitationAnswer =
  | { readonly kind: 'open' }
  | Refusal<
      | 'invitation-used'
      | 'invitation-revoked'
      | 'invitation-expired'
      | 'invitation-for-another'
      | 'already-a-member'
    >;

function identityOf(email: string): string {
  const parsed = parseEmail(email);
  return parsed.kind === 'email' ? parsed.identity : email;
}

/**
 * An invitation is open once, until it expires or is revoked, to the person it names: the signed-in person's e-mail
 * must be the invited one.
 * Source: ours, because a mail forwarded must not let in somebody else.
 */
export function decideInvitation(
  invitation: Invitation,
  person: { readonly email: string; readonly isMember: boolean },
  now: Instant,
): InvitationAnswer {
  if (invitation.acceptedAt != null) return refuse('invitation-used');
  if (invitation.revokedAt != null) return refuse('invitation-revoked');
  if (invitation.expiresAt <= now) return refuse('invitation-expired');
  if (person.isMember) return refuse('already-a-member');
  if (identityOf(invitation.email) !== identityOf(person.email)) {
    return refuse('invitation-for-another', { parameters: { email: invitation.email } });
  }
  return { kind: 'open' };
}
