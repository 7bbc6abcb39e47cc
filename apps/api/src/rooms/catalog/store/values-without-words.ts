import type { Transaction } from '../../../platform/context.ts';
import { asWritten, inOrganization, raw, sql } from '../../../platform/database/sql.ts';

/** The custom values of records without those in free words, by the record's id. */
export async function valuesWithoutWords(
  tx: Transaction,
  table: 'lead' | 'deal',
  ids: readonly string[],
): Promise<ReadonlyMap<string, Readonly<Record<string, unknown>>>> {
  const rows = await sql(tx)<{ id: string; kept: Readonly<Record<string, unknown>> }>`
    SELECT t.id, wordless_values(${asWritten(tx)}, t.attributes) AS kept
    FROM ${raw(table)} AS t WHERE ${inOrganization(tx, 't')} AND t.id = ANY(${ids}::uuid[])`;
  return new Map(rows.map(({ id, kept }) => [id, kept]));
}
