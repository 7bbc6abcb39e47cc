// Invariants: no member and no living team loses its team unasked, and no record is left with a team that is gone.
// Locks: all teams; the team's members; what moves to another team.
// Changes: Team, Member, Invitation, what later rooms move.
import { type Refusal, refuse } from '@mikomi/domain/shared';
import { transaction } from '../../../platform/change/transaction.ts';
import { remove, update } from '../../../platform/change/write-records.ts';
import type { Transaction } from '../../../platform/context.ts';
import type { MemberContext } from '../../../platform/member-context.ts';
import { openInvitationsInto } from '../store/invitations.ts';
import { invitationRecord, memberRecord, teamRecord } from '../store/records.ts';
import { lockMembersOf, lockTeams, type TeamFacts } from '../store/teams.ts';
import { teamPlaceFault } from '../team-place.ts';

/** The name of the command in the record of change. */
export const DELETE_TEAM = 'delete-team';

/** Where it all goes, each to a team; null: to none. What is not said is not asked for. */
export interface TeamHeirs {
  /** Leads, contacts and companies, and who was invited into it; the team above it unless said. */
  readonly toTeamId?: string | null | undefined;
  readonly membersToTeamId?: string | null | undefined;
  readonly teamsToTeamId?: string | null | undefined;
}

export interface DeletedTeam {
  readonly kind: 'deleted';
  readonly teamId: string;
  readonly commandId: string;
}

/** Deletes a team and hands on what it has; what it did keeps its name. */
export function deleteTeam(
  member: MemberContext,
  teamId: string,
  heirs: TeamHeirs,
): Promise<DeletedTeam | Refusal> {
  return transaction<DeletedTeam>(member, DELETE_TEAM, async (tx) => {
    const teams = await lockTeams(tx);
    const team = teams.find(({ id }) => id === teamId);
    if (!team) return refuse('team-not-found', { path: ['id'] });
    const others = teams.filter(({ id }) => id !== teamId);
    const below = others.filter(({ parentId }) => parentId === teamId);
    const members = await lockMembersOf(tx, teamId);
    const active = members.filter(({ isActive }) => isActive).length;
    const isUnsaid =
      (active > 0 && heirs.membersToTeamId === undefined) ||
      (below.length > 0 && heirs.teamsToTeamId === undefined);
    if (isUnsaid)
      return refuse('team-not-empty', { path: ['id'], parameters: { members: active, teams: below.length } });
    const unknown = unknownHeir(others, heirs);
    if (unknown) return unknown;
    const heirId = heirs.toTeamId ?? team.parentId;
    const { membersToTeamId = heirId, teamsToTeamId = null } = heirs;
    const misplaced = await moveTeams(tx, others, below, teamsToTeamId);
    if (misplaced) return misplaced;
    await update(
      tx,
      memberRecord,
      members.map(({ id }) => ({ id, teamId: membersToTeamId })),
    );
    const left = await moveRecords(tx, teamId, heirId);
    if (left) return left;
    await remove(tx, teamRecord, [teamId]);
    return { kind: 'deleted', teamId, commandId: tx.commandId };
  });
}

function unknownHeir(others: readonly TeamFacts[], heirs: TeamHeirs): Refusal | undefined {
  const places = ['toTeamId', 'membersToTeamId', 'teamsToTeamId'] as const;
  const wrong = places.find((place) => heirs[place] && !others.some(({ id }) => id === heirs[place]));
  return wrong && refuse('team-not-found', { path: [wrong] });
}

/** Puts the teams below one that goes below another, one by one: each has to fit among those that are there by then. */
async function moveTeams(
  tx: Transaction,
  others: readonly TeamFacts[],
  below: readonly TeamFacts[],
  toTeamId: string | null,
): Promise<Refusal | undefined> {
  let standing = others;
  for (const team of below) {
    const moved = { ...team, parentId: toTeamId };
    const rest = standing.filter(({ id }) => id !== team.id);
    const fault = teamPlaceFault(rest, moved);
    if (fault) return { ...fault, path: ['teamsToTeamId'] };
    standing = [...rest, moved];
  }
  await update(
    tx,
    teamRecord,
    below.map(({ id }) => ({ id, parentId: toTeamId })),
  );
  return undefined;
}

async function moveRecords(
  tx: Transaction,
  teamId: string,
  heirId: string | null,
): Promise<Refusal | undefined> {
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
  return undefined;
}
