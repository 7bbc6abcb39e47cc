import { KEYS_VERSION } from '@mikomi/domain/parties';
import type { Transaction } from '../../../platform/context.ts';
import type { Database } from '../../../platform/database/database.ts';
import type { OrganizationScope } from '../../../platform/database/scope.ts';
import { asWritten, fragment, living, raw, runAbove, sql } from '../../../platform/database/sql.ts';
import type { Party } from './visible-parties.ts';

/** The next living parties by their ids. */
export async function nextParties(
  scope: OrganizationScope,
  party: Party,
  behind: string | undefined,
  most: number,
): Promise<readonly string[]> {
  const rows = await sql(scope)<{ id: string }>`
    SELECT p.id FROM ${raw(party)} AS p
    WHERE ${living(scope, 'p')} AND p.id > coalesce(${behind}::uuid, '00000000-0000-0000-0000-000000000000')
    ORDER BY p.id LIMIT ${most}`;
  return rows.map(({ id }) => id);
}

/** Says that all parties of the organization were looked through by today's keys. */
export async function keepSought(tx: Transaction): Promise<void> {
  await sql(tx)`
    INSERT INTO pair_search ("organizationId", id, "keysVersion") VALUES (${asWritten(tx)}, ${tx.organizationId}, ${KEYS_VERSION})
    ON CONFLICT ("organizationId", id) DO UPDATE SET "keysVersion" = excluded."keysVersion"`;
}

/** Adds the job for every organization that was not looked through by today's keys, once they are those of its records. */
export async function enqueueNeverSought(database: Database, job: string): Promise<void> {
  await runAbove(
    database,
    fragment`
      SELECT add_job(${job}, json_build_object('organizationId', s.id), NULL, ${job}::text || ':' || s.id) FROM (
        SELECT g.id FROM organization AS g LEFT JOIN pair_search AS p ON p."organizationId" = g.id AND p.id = g.id
        WHERE coalesce(p."keysVersion", 0) < ${KEYS_VERSION} AND g."keysVersion" >= ${KEYS_VERSION} AND g."deletedAt" IS NULL
        ORDER BY g.id OFFSET 0) AS s`,
  );
}
