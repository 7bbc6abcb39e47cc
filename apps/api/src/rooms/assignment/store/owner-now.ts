import type { Transaction } from '../../../platform/context.ts';
import { inOrganization, sql } from '../../../platform/database/sql.ts';

/** Whose a lead is; null for nobody. */
export async function ownerNow(tx: Transaction, leadId: string): Promise<string | null> {
  const [row] = await sql(tx)<{ ownerId: string | null }>`
    SELECT l."ownerId" FROM lead AS l WHERE ${inOrganization(tx, 'l')} AND l.id = ${leadId}`;
  return row?.ownerId ?? null;
}
