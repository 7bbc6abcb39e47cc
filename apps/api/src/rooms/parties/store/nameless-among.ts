import type { Transaction } from '../../../platform/context.ts';
import { living, sql } from '../../../platform/database/sql.ts';

/** Of these contacts, the ones without a name; whoever was erased is not named again. */
export async function namelessAmong(tx: Transaction, ids: readonly string[]): Promise<readonly string[]> {
  const rows = await sql(tx)<{ id: string }>`
    SELECT c.id FROM contact AS c
    WHERE ${living(tx, 'c')} AND c.id = ANY(${ids}::uuid[]) AND c.name = '' AND c."erasedAt" IS NULL`;
  return rows.map(({ id }) => id);
}
