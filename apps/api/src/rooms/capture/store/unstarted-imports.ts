import type { UnstartedImport } from '@mikomi/domain/capture';
import type { Transaction } from '../../../platform/context.ts';
import { asWritten, inOrganization, sql } from '../../../platform/database/sql.ts';

/** The imports that were not started and keep their files; until the commit no other upload counts them. */
export async function unstartedImports(tx: Transaction): Promise<readonly UnstartedImport[]> {
  await sql(tx)`SELECT pg_advisory_xact_lock(hashtextextended('uploads' || (${asWritten(tx)})::text, 0))`;
  return sql(tx)<UnstartedImport>`
    SELECT i.id, i."createdAt", (SELECT coalesce(sum(f.size), 0) FROM import_file AS f
      WHERE ${inOrganization(tx, 'f')} AND f."importId" = i.id) AS bytes
    FROM import AS i WHERE ${inOrganization(tx, 'i')} AND i.state = 'UPLOADED' AND i."filesGoneAt" IS NULL`;
}

/** Lets imports go that nobody started meanwhile. */
export async function deleteUnstarted(tx: Transaction, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  await sql(tx)`
    DELETE FROM import AS i WHERE ${inOrganization(tx, 'i')} AND i.id = ANY(${ids}::uuid[]) AND i.state = 'UPLOADED'`;
}
