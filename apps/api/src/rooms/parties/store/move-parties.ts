import { update } from '../../../platform/change/write-records.ts';
import type { TeamGone, Transaction } from '../../../platform/context.ts';
import { inOrganization, raw, sql } from '../../../platform/database/sql.ts';
import { companyRecord, contactRecord } from './records.ts';
import type { Party } from './visible-parties.ts';

/** Contacts and companies of a team that is deleted become another team's. */
export const moveParties: TeamGone = {
  count: async (tx, teamId) => {
    const [row] = await sql(tx)<{ count: number }>`
      SELECT (SELECT count(*) FROM contact AS c WHERE ${inOrganization(tx, 'c')} AND c."teamId" = ${teamId})
        + (SELECT count(*) FROM company AS o WHERE ${inOrganization(tx, 'o')} AND o."teamId" = ${teamId}) AS count`;
    return row?.count ?? 0;
  },
  moveTo: async (tx, teamId, toTeamId) => {
    const moved = async (party: Party) =>
      (await partiesOf(tx, party, teamId)).map((id) => ({ id, teamId: toTeamId }));
    await update(tx, companyRecord, await moved('company'));
    await update(tx, contactRecord, await moved('contact'));
  },
};

async function partiesOf(tx: Transaction, party: Party, teamId: string): Promise<readonly string[]> {
  const rows = await sql(tx)<{ id: string }>`
    SELECT p.id FROM ${raw(party)} AS p WHERE ${inOrganization(tx, 'p')} AND p."teamId" = ${teamId} ORDER BY p.id FOR UPDATE`;
  return rows.map(({ id }) => id);
}
