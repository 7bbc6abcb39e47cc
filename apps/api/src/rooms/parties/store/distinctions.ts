import type { Transaction } from '../../../platform/context.ts';
import { inOrganization, sql } from '../../../platform/database/sql.ts';
import type { Pair } from './pairs.ts';

/** Whether somebody said already that two parties are two. */
export async function isDistinct(
  tx: Transaction,
  { oneId, otherId }: Pick<Pair, 'oneId' | 'otherId'>,
): Promise<boolean> {
  const rows = await sql(tx)`
    SELECT 1 AS found FROM party_distinction AS d
    WHERE ${inOrganization(tx, 'd')} AND d."oneId" = ${oneId} AND d."otherId" = ${otherId}`;
  return rows.length > 0;
}
