import type { Transaction } from '../../../platform/context.ts';
import { inOrganization, living, sql } from '../../../platform/database/sql.ts';

export interface TeamFacts {
  readonly id: string;
  readonly name: string;
  readonly parentId: string | null;
  readonly managerId: string | null;
}

/** All living teams, locked until the commit: a tree is judged as a whole. */
export function lockTeams(tx: Transaction): Promise<TeamFacts[]> {
  return sql(tx)<TeamFacts>`
    SELECT t.id, t.name, t."parentId", t."managerId" FROM team AS t WHERE ${living(tx, 't')} ORDER BY t.id FOR UPDATE`;
}

/** How many active members have the team as their home. */
export async function countMembers(tx: Transaction, teamId: string): Promise<number> {
  const [row] = await sql(tx)<{ count: number }>`
    SELECT count(*) AS count FROM member AS m
    WHERE ${inOrganization(tx, 'm')} AND m."teamId" = ${teamId} AND m."deactivatedAt" IS NULL`;
  return row?.count ?? 0;
}
