import type { Transaction } from '../context.ts';
import { column, inOrganization, raw, sql } from '../database/sql.ts';
import type { RecordType } from './record-type.ts';
import { purgeRows, updateAny } from './write-records.ts';

/** Lets records go for good with all that belongs only to them: every room first lets go of what it has on them. */
export async function letGo(tx: Transaction, type: RecordType, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  for (const { purged } of tx.hooks.lifecycle) await purged?.(tx, { recordType: type.name, ids });
  await purgeRows(tx, type, ids);
}

/** The records of a kind that name one of these in a column. */
export async function naming(
  tx: Transaction,
  type: RecordType,
  name: string,
  ids: readonly string[],
): Promise<readonly string[]> {
  const rows = await sql(tx)<{ id: string }>`
    SELECT t.id FROM ${raw(type.table)} AS t
    WHERE ${inOrganization(tx, 't')} AND ${column(name, 't')} = ANY(${ids}::uuid[]) ORDER BY t.id`;
  return rows.map(({ id }) => id);
}

/** Lets go of what belongs to one of these records alone, such as the lines of a lead. */
export async function letGoOf(
  tx: Transaction,
  type: RecordType,
  name: string,
  ids: readonly string[],
): Promise<void> {
  await letGo(tx, type, await naming(tx, type, name, ids));
}

/** Empties a column that names one of these records. */
export async function forget(
  tx: Transaction,
  type: RecordType,
  name: string,
  ids: readonly string[],
): Promise<void> {
  const rows = await naming(tx, type, name, ids);
  await updateAny(
    tx,
    type,
    rows.map((id) => ({ id, [name]: null })),
  );
}
