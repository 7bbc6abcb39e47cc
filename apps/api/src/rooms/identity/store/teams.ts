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

/** Who has the team as their home, whether they still work here or not, locked until the commit. */
export function lockMembersOf(
  tx: Transaction,
  teamId: string,
): Promise<{ readonly id: string; readonly isActive: boolean }[]> {
  return sql(tx)<{ id: string; isActive: boolean }>`
    SELECT m.id, m."deactivatedAt" IS NULL AS "isActive" FROM member AS m
    WHERE ${inOrganization(tx, 'm')} AND m."teamId" = ${teamId} ORDER BY m.id FOR UPDATE`;
}
