import type { Transaction } from '../../../platform/context.ts';
import { inOrganization, living, sql } from '../../../platform/database/sql.ts';

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
