import { KEYS_VERSION } from '@mikomi/domain/parties';
import type { BeforeCommit, Transaction } from '../../../platform/context.ts';
import type { Database } from '../../../platform/database/database.ts';
import { asWritten, fragment, inOrganization, raw, runAbove, sql } from '../../../platform/database/sql.ts';

/** A new organization has no keys of an earlier version. */
export const beginWithTodaysKeys: BeforeCommit = async (tx) => {
  const isNew = tx.changes.some(
    ({ recordType, action }) => recordType === 'Organization' && action === 'CREATE',
  );
  if (isNew) await keepKeysVersion(tx);
};

/** Says that the keys and terms of all records are those of today. */
export async function keepKeysVersion(tx: Transaction): Promise<void> {
  await sql(
    tx,
  )`UPDATE organization AS g SET "keysVersion" = ${KEYS_VERSION} WHERE ${inOrganization(tx, 'g')}`;
}

/** Holds the keys of the organization until the commit; false when they are those of today, or another process is at them. */
export async function holdStaleKeys(tx: Transaction): Promise<boolean> {
  const [held] = await sql(tx)<{ taken: boolean }>`
    SELECT pg_try_advisory_xact_lock(hashtextextended('keys of ' || ${asWritten(tx)}::text, 0)) AS taken`;
  if (!held?.taken) return false;
  const stale = await sql(tx)`
    SELECT 1 AS found FROM organization AS g WHERE ${inOrganization(tx, 'g')} AND g."keysVersion" < ${KEYS_VERSION}`;
  return stale.length > 0;
}

/** Adds the job for every organization whose keys are of an earlier version, unless a process is at them. */
export async function enqueueWhereStale(database: Database, job: string): Promise<void> {
  await runAbove(
    database,
    fragment`
      SELECT add_job(${job}, json_build_object('organizationId', s.id), NULL, ${job}::text || ':' || s.id) FROM (
        SELECT g.id FROM organization AS g WHERE g."keysVersion" < ${KEYS_VERSION} AND g."deletedAt" IS NULL
        ORDER BY g.id OFFSET 0) AS s
      WHERE pg_try_advisory_xact_lock(hashtextextended('keys of ' || s.id::text, 0))`,
  );
}

/** The next records by their ids, those in the bin too, held until the commit. */
export async function holdNext(
  tx: Transaction,
  table: 'company' | 'contact' | 'lead',
  behind: string | undefined,
  most: number,
): Promise<readonly string[]> {
  const rows = await sql(tx)<{ id: string }>`
    SELECT t.id FROM ${raw(table)} AS t
    WHERE ${inOrganization(tx, 't')} AND t.id > coalesce(${behind}::uuid, '00000000-0000-0000-0000-000000000000')
    ORDER BY t.id LIMIT ${most} FOR NO KEY UPDATE`;
  return rows.map(({ id }) => id);
}
