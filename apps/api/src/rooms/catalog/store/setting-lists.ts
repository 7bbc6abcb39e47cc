import type { RecordType } from '../../../platform/change/record-type.ts';
import type { Transaction } from '../../../platform/context.ts';
import { asWritten, fragment, living, raw, sql } from '../../../platform/database/sql.ts';

/** One entry of a short ordered list of settings. */
export interface SettingEntry {
  readonly id: string;
  readonly name: string;
  readonly position: number;
}

/** Holds a list of settings until the commit, so that two people who change it do so one after another. */
export async function lockSettings(tx: Transaction, record: RecordType): Promise<void> {
  await sql(tx)`SELECT pg_advisory_xact_lock(hashtextextended(${record.table} || ${asWritten(tx)}::text, 0))`;
}

/** The entries in use, in order; of one kind of record where the list holds several. */
export function settingEntries(
  tx: Transaction,
  record: RecordType,
  host?: string,
): Promise<readonly SettingEntry[]> {
  const label = raw(record.name === 'CustomField' ? 'label' : 'name');
  const within = host === undefined ? raw('true') : fragment`s.record = ${host}`;
  return sql(tx)<SettingEntry>`
    SELECT s.id, s.${label} AS name, s.position FROM ${raw(record.table)} AS s
    WHERE ${living(tx, 's')} AND ${within} ORDER BY s.position, s.id`;
}
