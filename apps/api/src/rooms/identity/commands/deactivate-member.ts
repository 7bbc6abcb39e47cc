// Invariants: an organization keeps an owner; open records have somebody, or nobody by an explicit word; a member who has
// left is refused from their next request on.
// Locks: the owners, the member, the successor; what is handed over.
// Changes: Member, ApiToken, Invitation, Team (as manager), what later rooms hand over; ends sessions.
import { decideDeactivation } from '@mikomi/domain/identity';
import { type Refusal, refuse } from '@mikomi/domain/shared';
import { transaction } from '../../../platform/change/transaction.ts';
import { update } from '../../../platform/change/write-records.ts';
import type { Transaction } from '../../../platform/context.ts';
import type { MemberContext } from '../../../platform/member-context.ts';
import { workingTokens } from '../store/api-tokens.ts';
import { openInvitationsBy } from '../store/invitations.ts';
import { lockMembers } from '../store/members.ts';
import { endSessions } from '../store/memberships.ts';
import { apiTokenRecord, invitationRecord, memberRecord, teamRecord } from '../store/records.ts';
import { lockTeams } from '../store/teams.ts';

export interface Deactivated {
  readonly kind: 'deactivated';
  readonly memberId: string;
  readonly handedOver: number;
}

/**
 * Lets a member go at once: sessions of one who works nowhere else end, tokens and unanswered invitations of theirs are
 * withdrawn, their teams wait for another manager. `successorId` takes over open records; undefined asks for one when
 * there are any, null leaves them to nobody.
 */
export function deactivateMember(
  member: MemberContext,
  leavingId: string,
  successorId: string | null | undefined,
): Promise<Deactivated | Refusal> {
  return transaction<Deactivated>(member, 'deactivate-member', async (tx) => {
    const members = await lockMembers(tx, successorId ? [leavingId, successorId] : [leavingId]);
    const leaving = members.find(({ id }) => id === leavingId);
    if (!leaving) return refuse('member-not-found', { path: ['id'] });
    let openRecords = 0;
    for (const { countOpen } of tx.hooks.memberLeft) openRecords += await countOpen(tx, leavingId);
    const handover = successorId === undefined ? { openRecords } : { openRecords, successorId };
    const decision = decideDeactivation(leaving, members, handover, member.rights);
    if (decision.kind === 'refused') return decision;
    await update(tx, memberRecord, [{ id: leavingId, deactivatedAt: tx.now() }]);
    await withdraw(tx, leavingId);
    if (leaving.personId) await endSessions(tx, leaving.personId);
    for (const { handOver } of tx.hooks.memberLeft)
      await handOver(tx, leavingId, decision.successorId ?? null);
    return { kind: 'deactivated', memberId: leavingId, handedOver: openRecords };
  });
}

async function withdraw(tx: Transaction, memberId: string): Promise<void> {
  const revokedAt = tx.now();
  const tokens = await workingTokens(tx, memberId);
  await update(
    tx,
    apiTokenRecord,
    tokens.map((id) => ({ id, revokedAt })),
  );
  const invitations = await openInvitationsBy(tx, memberId);
  await update(
    tx,
    invitationRecord,
    invitations.map(({ id }) => ({ id, revokedAt })),
  );
  const teams = (await lockTeams(tx)).filter(({ managerId }) => managerId === memberId);
  await update(
    tx,
    teamRecord,
    teams.map(({ id }) => ({ id, managerId: null })),
  );
}
