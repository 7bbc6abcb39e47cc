import { type Refusal, refuse } from '@mikomi/domain/shared';
import type { UndoGuard } from '../../platform/context.ts';
import { inOrganization, living, sql } from '../../platform/database/sql.ts';
import { lockTeams, type TeamFacts } from './store/teams.ts';
import { teamPlaceFault } from './team-place.ts';

/** A team that an undo brings back or moves has its place in the tree: a living team above it, and a name among its siblings. */
export const guardTeams: UndoGuard = {
  hold: async (tx, ids) => {
    await sql(tx)`
      SELECT t.id FROM team AS t WHERE ${living(tx, 't')} AND EXISTS (
        SELECT 1 FROM team AS one WHERE ${inOrganization(tx, 'one')} AND one.id = ANY(${ids}::uuid[]))
      ORDER BY t.id FOR UPDATE`;
  },
  judge: async (tx) => {
    const moved = new Set(
      tx.changes.flatMap(({ recordType, recordId }) => (recordType === 'Team' ? [recordId] : [])),
    );
    if (moved.size === 0) return undefined;
    const teams = await lockTeams(tx);
    return teams
      .filter(({ id }) => moved.has(id))
      .map((team) => faultOf(teams, team))
      .find((fault) => fault !== undefined);
  },
};

function faultOf(teams: readonly TeamFacts[], team: TeamFacts): Refusal | undefined {
  const others = teams.filter(({ id }) => id !== team.id);
  const fault = teamPlaceFault(others, team);
  return fault?.because === 'team-unknown' ? refuse('changed-since') : fault;
}
