// Invariants: no active member and no living team loses its team, and no record is left with a team that is gone.
// Locks: all teams; what moves to another team.
// Changes: Team, Invitation, what later rooms move.
import { type Refusal, refuse } from '@mikomi/domain/shared';
import { transaction } from '../../../platform/change/transaction.ts';
import { remove, update } from '../../../platform/change/write-records.ts';
import type { MemberContext } from '../../../platform/member-context.ts';
import { openInvitationsInto } from '../store/invitations.ts';
import { invitationRecord, teamRecord } from '../store/records.ts';
import { countMembers, lockTeams } from '../store/teams.ts';

export interface DeletedTeam {
  readonly kind: 'deleted';
  readonly teamId: string;
}

/**
 * Deletes a team that nobody is in; what it did keeps its name. Its leads, contacts and companies go to the team that is
 * named, else to the one above it.
 */
export function deleteTeam(
  member: MemberContext,
  teamId: string,
  toTeamId: string | null | undefined,
): Promise<DeletedTeam | Refusal> {
  return transaction<DeletedTeam>(member, 'delete-team', async (tx) => {
    const teams = await lockTeams(tx);
    const team = teams.find(({ id }) => id === teamId);
    if (!team) return refuse('team-not-found', { path: ['id'] });
    const below = teams.filter(({ parentId }) => parentId === teamId).length;
    const members = await countMembers(tx, teamId);
    if (below + members > 0)
      return refuse('team-not-empty', { path: ['id'], parameters: { members, teams: below } });
    if (toTeamId && (toTeamId === teamId || !teams.some(({ id }) => id === toTeamId)))
      return refuse('team-not-found', { path: ['toTeamId'] });
    const heirId = toTeamId ?? team.parentId;
    let count = 0;
    for (const room of tx.hooks.teamGone) count += await room.count(tx, teamId);
    if (count > 0 && heirId === null)
      return refuse('team-has-records', { path: ['toTeamId'], parameters: { count } });
    if (heirId !== null) for (const room of tx.hooks.teamGone) await room.moveTo(tx, teamId, heirId);
    const invitations = await openInvitationsInto(tx, teamId);
    await update(
      tx,
      invitationRecord,
      invitations.map((id) => ({ id, teamId: heirId })),
    );
    await remove(tx, teamRecord, [teamId]);
    return { kind: 'deleted', teamId };
  });
}
