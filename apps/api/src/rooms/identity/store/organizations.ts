import type { Role } from '@mikomi/domain/identity';
import type { Transaction } from '../../../platform/context.ts';
import type { Database } from '../../../platform/database/database.ts';
import { fragment, runAbove } from '../../../platform/database/sql.ts';

/** The slugs in use that are this one or this one with a number. Until the transaction ends nobody else takes any. */
export async function lockSlugs(tx: Transaction, stem: string): Promise<ReadonlySet<string>> {
  await runAbove(tx, fragment`SELECT pg_advisory_xact_lock(hashtextextended('organization slugs', 0))`);
  const rows = await runAbove<{ slug: string }>(
    tx,
    fragment`SELECT slug FROM organization WHERE slug = ${stem} OR slug LIKE ${`${stem}-%`}`,
  );
  return new Set(rows.map(({ slug }) => slug));
}

/** The organizations a person is an active member of, by name. */
export function organizationsOfPerson(
  database: Database,
  personId: string,
): Promise<{ organizationId: string; memberId: string; slug: string; name: string; role: Role }[]> {
  return runAbove(
    database,
    fragment`
    SELECT o.id AS "organizationId", m.id AS "memberId", o.slug, o.name, m.role
    FROM member m JOIN organization o ON o.id = m."organizationId"
    WHERE m."personId" = ${personId} AND m."deactivatedAt" IS NULL AND o."deletedAt" IS NULL ORDER BY o.name, o.id`,
  );
}
