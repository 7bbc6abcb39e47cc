import type { Transaction } from '../../../platform/context.ts';
import { living, sql } from '../../../platform/database/sql.ts';

/** The place of the first of these that is no product group in use; undefined where all are. */
export async function strangeProductGroup(
  tx: Transaction,
  ids: readonly string[],
): Promise<number | undefined> {
  if (ids.length === 0) return undefined;
  const rows = await sql(tx)<{ id: string }>`
    SELECT g.id FROM product_group AS g WHERE ${living(tx, 'g')} AND g.id = ANY(${ids}::uuid[])`;
  const known = new Set(rows.map(({ id }) => id));
  const at = ids.findIndex((id) => !known.has(id));
  return at < 0 ? undefined : at;
}
