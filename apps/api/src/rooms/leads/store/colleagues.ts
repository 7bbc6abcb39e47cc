import type { Transaction } from '../../../platform/context.ts';
import { inOrganization, sql } from '../../../platform/database/sql.ts';

/** Of these ids, the active members, each with their role; they stay active until the commit. */
export async function activeMembersAmong(
  tx: Transaction,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await sql(tx)<{ id: string; role: string }>`
    SELECT m.id, m.role FROM member AS m
    WHERE ${inOrganization(tx, 'm')} AND m.id = ANY(${ids}::uuid[]) AND m."deactivatedAt" IS NULL
    ORDER BY m.id FOR SHARE`;
  return new Map(rows.map(({ id, role }) => [id, role]));
}
