import type { Transaction } from '../../../platform/context.ts';
import { inOrganization, sql } from '../../../platform/database/sql.ts';

/** Takes away how these leads were scored, for they go for good. */
export async function forgetScores(tx: Transaction, leadIds: readonly string[]): Promise<void> {
  await sql(
    tx,
  )`DELETE FROM score_change AS s WHERE ${inOrganization(tx, 's')} AND s."leadId" = ANY(${leadIds}::uuid[])`;
  await sql(
    tx,
  )`DELETE FROM lead_score AS s WHERE ${inOrganization(tx, 's')} AND s."leadId" = ANY(${leadIds}::uuid[])`;
}
