import type { Transaction } from '../../../platform/context.ts';
import { inOrganization, living, raw, sql } from '../../../platform/database/sql.ts';

/** The leads that stand in a stage, those in the bin too. */
export async function leadsInStage(tx: Transaction, stageId: string): Promise<readonly string[]> {
  const rows = await sql(tx)<{ id: string }>`
    SELECT l.id FROM lead AS l WHERE ${inOrganization(tx, 'l')} AND l."stageId" = ${stageId} ORDER BY l.id`;
  return rows.map(({ id }) => id);
}

/** How many open leads stand in a pipeline. */
export async function openLeadsIn(tx: Transaction, pipelineId: string): Promise<number> {
  const [row] = await sql(tx)<{ count: number }>`
    SELECT count(*) AS count FROM lead AS l
    WHERE ${living(tx, 'l')} AND l."pipelineId" = ${pipelineId} AND l.status = 'OPEN'`;
  return row?.count ?? 0;
}

/** Of these pipelines the ones with open leads, of these stages the ones with any, each with its name and how many. */
export function leadsOutOfPlace(
  tx: Transaction,
  place: 'pipeline' | 'stage',
  ids: readonly string[],
): Promise<readonly { readonly name: string; readonly count: number }[]> {
  const standing = raw(
    place === 'pipeline' ? `l."pipelineId" = p.id AND l.status = 'OPEN'` : 'l."stageId" = p.id',
  );
  return sql(tx)<{ name: string; count: number }>`
    SELECT p.name, count(*) AS count FROM ${raw(place)} AS p JOIN lead AS l ON ${living(tx, 'l')} AND ${standing}
    WHERE ${inOrganization(tx, 'p')} AND p.id = ANY(${ids}::uuid[]) GROUP BY p.id, p.name ORDER BY p.id`;
}

/** How many living leads refer to these parties. */
export async function leadsOnParties(
  tx: Transaction,
  contactIds: readonly string[],
  companyIds: readonly string[],
): Promise<number> {
  const [row] = await sql(tx)<{ count: number }>`
    SELECT count(*) AS count FROM lead AS l WHERE ${living(tx, 'l')}
      AND (l."contactId" = ANY(${contactIds}::uuid[]) OR l."companyId" = ANY(${companyIds}::uuid[]))`;
  return row?.count ?? 0;
}
