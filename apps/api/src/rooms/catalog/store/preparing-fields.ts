import type { FieldHost } from '@mikomi/domain/catalog';
import type { Transaction } from '../../../platform/context.ts';
import type { Database } from '../../../platform/database/database.ts';
import type { OrganizationScope } from '../../../platform/database/scope.ts';
import {
  type Fragment,
  fragment,
  inOrganization,
  living,
  raw,
  runAbove,
  sql,
} from '../../../platform/database/sql.ts';
import { INDEXED_HOSTS, type IndexedHost } from './indexed-values.ts';

/** An indexed field whose values the index does not hold all yet. */
export interface PreparingField {
  readonly id: string;
  readonly record: FieldHost;
  /** Behind which record the next ones stand; null at the beginning. */
  readonly preparedTo: string | null;
  /** Another one with every change of it. */
  readonly version: string;
}

const unprepared = (scope: OrganizationScope): Fragment =>
  fragment`${living(scope, 'f')} AND f.indexed AND f."preparedAt" IS NULL`;

/** The fields that are to be prepared. */
export function preparingFields(scope: OrganizationScope): Promise<readonly PreparingField[]> {
  return sql(scope)<PreparingField>`
    SELECT f.id, f.record, f."preparedTo", f.xmin::text AS version FROM custom_field AS f WHERE ${unprepared(scope)} ORDER BY f.id`;
}

/** The organizations that have fields to be prepared; of those that were deleted too, which may come back. */
export async function organizationsPreparing(database: Database): Promise<readonly string[]> {
  const rows = await runAbove<{ organizationId: string }>(
    database,
    fragment`SELECT DISTINCT f."organizationId" FROM custom_field AS f
      WHERE f."deletedAt" IS NULL AND f.indexed AND f."preparedAt" IS NULL`,
  );
  return rows.map(({ organizationId }) => organizationId);
}

/** Holds a field until the commit, if nobody has changed it since: none turns it off or goes on with it meanwhile. */
export async function holdAsItWas(tx: Transaction, { id, version }: PreparingField): Promise<boolean> {
  const rows = await sql(tx)`
    SELECT f.id FROM custom_field AS f WHERE ${unprepared(tx)} AND f.id = ${id} AND f.xmin::text = ${version} FOR NO KEY UPDATE`;
  return rows.length > 0;
}

/** The next records, held until the commit: what is being written is waited for, what is gone is left out. */
export async function nextRecords(
  tx: Transaction,
  host: IndexedHost,
  behind: string | null,
  most: number,
): Promise<readonly string[]> {
  const rows = await sql(tx)<{ id: string }>`
    SELECT t.id FROM ${raw(INDEXED_HOSTS[host])} AS t
    WHERE ${inOrganization(tx, 't')} AND t.id > coalesce(${behind}::uuid, '00000000-0000-0000-0000-000000000000')
    ORDER BY t.id LIMIT ${most} FOR SHARE`;
  return rows.map(({ id }) => id);
}

/** Keeps how far a field is prepared; undefined says that it is, with all records. Answers its new version. */
export async function keepPrepared(tx: Transaction, id: string, to: string | undefined): Promise<string> {
  const [row] = await sql(tx)<{ version: string }>`
    UPDATE custom_field AS f SET "preparedTo" = ${to ?? null}, "preparedAt" = ${to === undefined ? new Date(tx.now()) : null}
    WHERE ${inOrganization(tx, 'f')} AND f.id = ${id} RETURNING f.xmin::text AS version`;
  return row?.version ?? '';
}

/** Takes away some of what the index holds of fields that are not indexed; answers whether there was any. */
export async function clearSome(scope: OrganizationScope, most: number): Promise<boolean> {
  const gone = await sql(scope)`
    DELETE FROM indexed_value AS v WHERE ${inOrganization(scope, 'v')} AND v.ctid = ANY(ARRAY(
      SELECT i.ctid FROM custom_field AS f
      JOIN indexed_value AS i ON i."organizationId" = f."organizationId" AND i."fieldId" = f.id
      WHERE ${inOrganization(scope, 'f')} AND NOT (f.indexed AND f."deletedAt" IS NULL) LIMIT ${most}))
    RETURNING 1 AS gone`;
  return gone.length > 0;
}

/** Every transaction that runs now, by what comes behind them all. */
export async function runningNow(database: Database): Promise<string> {
  const [row] = await runAbove<{ end: string }>(
    database,
    fragment`SELECT pg_snapshot_xmax(pg_current_snapshot())::text AS end`,
  );
  return row?.end ?? '0';
}

/** Whether they have all ended. */
export async function haveEnded(database: Database, running: string): Promise<boolean> {
  const [row] = await runAbove<{ ended: boolean }>(
    database,
    fragment`SELECT pg_snapshot_xmin(pg_current_snapshot()) >= ${running}::text::xid8 AS ended`,
  );
  return row?.ended ?? false;
}
