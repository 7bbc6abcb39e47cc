import { update } from '../../../platform/change/write-records.ts';
import type { TeamGone } from '../../../platform/context.ts';
import { inOrganization, sql } from '../../../platform/database/sql.ts';
import { leadRecord } from './records.ts';

/** Leads of a team that is deleted, open and closed, become another team's: somebody goes on seeing them. */
export const moveLeads: TeamGone = {
  count: async (tx, teamId) => {
    const [row] = await sql(tx)<{ count: number }>`
      SELECT count(*) AS count FROM lead AS l WHERE ${inOrganization(tx, 'l')} AND l."teamId" = ${teamId}`;
    return row?.count ?? 0;
  },
  moveTo: async (tx, teamId, toTeamId) => {
    const leads = await sql(tx)<{ id: string }>`
      SELECT l.id FROM lead AS l WHERE ${inOrganization(tx, 'l')} AND l."teamId" = ${teamId} ORDER BY l.id FOR UPDATE`;
    await update(
      tx,
      leadRecord,
      leads.map(({ id }) => ({ id, teamId: toTeamId })),
    );
  },
};
