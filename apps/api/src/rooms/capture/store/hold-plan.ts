import type { Transaction } from '../../../platform/context.ts';
import { inOrganization, sql } from '../../../platform/database/sql.ts';

/** Of these stages, the ones in use; their pipelines are held as they are until the commit. */
export async function stagesInUse(tx: Transaction, ids: readonly string[]): Promise<ReadonlySet<string>> {
  const rows = await sql(tx)<{ id: string }>`
    SELECT s.id FROM stage AS s
    JOIN pipeline AS p ON p."organizationId" = s."organizationId" AND p.id = s."pipelineId"
    WHERE ${inOrganization(tx, 's')} AND s.id = ANY(${ids}::uuid[]) AND s."deletedAt" IS NULL AND p."deletedAt" IS NULL
    ORDER BY p.id FOR SHARE OF p`;
  return new Set(rows.map(({ id }) => id));
}

/** Of these members, the ones who work; held until the commit, so that nobody leaves meanwhile. */
export async function membersAtWork(tx: Transaction, ids: readonly string[]): Promise<ReadonlySet<string>> {
  if (ids.length === 0) return new Set();
  const rows = await sql(tx)<{ id: string; works: boolean }>`
    SELECT m.id, m."deactivatedAt" IS NULL AND m.role <> 'VIEWER' AS works FROM member AS m
    WHERE ${inOrganization(tx, 'm')} AND m.id = ANY(${ids}::uuid[]) ORDER BY m.id FOR SHARE`;
  return new Set(rows.flatMap(({ id, works }) => (works ? [id] : [])));
}
