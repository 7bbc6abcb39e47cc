// Invariants: an invitation makes one member, once; a person is one member of an organization.
// Locks: the invitation, its team, the person's member row if there is one, the member it is bound to.
// Changes: Invitation, Member.
import { decideInvitation, memberName } from '@mikomi/domain/identity';
import { type Refusal, refuse } from '@mikomi/domain/shared';
import { transaction } from '../../../platform/change/transaction.ts';
import { insert, lock, update } from '../../../platform/change/write-records.ts';
import type { CommandContext } from '../../../platform/context.ts';
import { newId } from '../../../platform/ids.ts';
import type { Surroundings } from '../member-context.ts';
import { hashToken } from '../secret-token.ts';
import { findInvitation } from '../store/invitations.ts';
import { isTeam, memberOfPerson } from '../store/members.ts';
import { invitationRecord, memberRecord } from '../store/records.ts';

/** Who accepts. */
export interface InvitedPerson {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly locale?: string | null | undefined;
}

export interface Joined {
  readonly kind: 'joined';
  readonly slug: string;
  readonly memberId: string;
}

/** Makes the person a member with the invited role and team, or binds them to the member the invitation is for. */
export async function acceptInvitation(
  surroundings: Surroundings,
  person: InvitedPerson,
  token: string,
): Promise<Joined | Refusal> {
  const found = await findInvitation(surroundings.database, hashToken(token));
  if (!found) return refuse('invitation-not-found', { path: ['token'] });
  const { organizationId, slug } = found;
  const memberId = found.memberId ?? newId();
  const context: CommandContext = {
    ...surroundings,
    organizationId,
    actorId: memberId,
    origin: 'WEB',
    quiet: false,
  };
  return transaction<Joined>(context, 'accept-invitation', async (tx) => {
    const row = (await lock(tx, invitationRecord, [found.id])).get(found.id);
    const known = await memberOfPerson(tx, person.id);
    const answer = decideInvitation(
      {
        email: found.email,
        expiresAt: Date.parse(String(row?.expiresAt)),
        acceptedAt: row?.acceptedAt ? 1 : null,
        // A link that was replaced since it was read opens nothing.
        revokedAt: row?.revokedAt || row?.tokenHash !== hashToken(token) ? 1 : null,
      },
      { email: person.email, isMember: known?.active ?? false },
      tx.now(),
    );
    if (answer.kind === 'refused') return answer;
    if (known) return refuse('member-inactive');
    const bound = (await lock(tx, memberRecord, [memberId])).get(memberId);
    if (bound?.personId || bound?.deactivatedAt) return refuse('invitation-used');
    const joining = {
      personId: person.id,
      email: person.email,
      role: String(row?.role),
      // A team that was deleted since takes nobody in.
      ...(row?.teamId && (await isTeam(tx, String(row.teamId))) ? { teamId: String(row.teamId) } : {}),
    };
    const { locale = null } = person;
    const name = memberName(person);
    if (bound) await update(tx, memberRecord, [{ id: memberId, ...joining }]);
    else await insert(tx, memberRecord, [{ id: memberId, name, locale, createdAt: tx.now(), ...joining }]);
    await update(tx, invitationRecord, [{ id: found.id, acceptedAt: tx.now() }]);
    return { kind: 'joined', slug, memberId };
  });
}
