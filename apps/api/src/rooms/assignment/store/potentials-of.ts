import type { Transaction } from '../../../platform/context.ts';
import { living, sql } from '../../../platform/database/sql.ts';

/** How likely leads are to be won, by their ids. */
export async function potentialsOf(
  tx: Transaction,
  leadIds: readonly string[],
): Promise<ReadonlyMap<string, string | null>> {
  const rows = await sql(tx)<{ id: string; potential: string | null }>`
    SELECT l.id, l.potential FROM lead AS l WHERE ${living(tx, 'l')} AND l.id = ANY(${leadIds}::uuid[])`;
  return new Map(rows.map(({ id, potential }) => [id, potential]));
}
