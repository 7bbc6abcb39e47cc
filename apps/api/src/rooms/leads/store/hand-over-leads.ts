import { update } from '../../../platform/change/write-records.ts';
import type { MemberLeft } from '../../../platform/context.ts';
import { inOrganization, living, sql } from '../../../platform/database/sql.ts';
import { leadRecord } from './records.ts';

/**
 * Open leads of a member who leaves go to the successor and, with them, to the successor's team; to nobody they stay with
 * their team, whose manager sees them. Closed leads keep the name of whoever closed them.
 */
export const handOverLeads: MemberLeft = {
  countOpen: async (tx, memberId) => {
    const [row] = await sql(tx)<{ count: number }>`
      SELECT count(*) AS count FROM lead AS l
      WHERE ${living(tx, 'l')} AND l."ownerId" = ${memberId} AND l.status = 'OPEN'`;
    return row?.count ?? 0;
  },
  handOver: async (tx, memberId, successorId) => {
    const [successor] = await sql(tx)<{ teamId: string | null }>`
      SELECT m."teamId" FROM member AS m WHERE ${inOrganization(tx, 'm')} AND m.id = ${successorId}`;
    const leads = await sql(tx)<{ id: string; teamId: string | null }>`
      SELECT l.id, l."teamId" FROM lead AS l
      WHERE ${living(tx, 'l')} AND l."ownerId" = ${memberId} AND l.status = 'OPEN' ORDER BY l.id FOR UPDATE`;
    const patches = leads.map(({ id, teamId }) => ({
      id,
      ownerId: successorId,
      teamId: successor?.teamId ?? teamId,
    }));
    await update(tx, leadRecord, patches);
  },
};
