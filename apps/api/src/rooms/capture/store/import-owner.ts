import type { Database } from '../../../platform/database/database.ts';
import { fragment, runAbove } from '../../../platform/database/sql.ts';

/** The first active owner of an organization, in whose name an administrator imports at the machine itself. */
export async function ownerOf(
  database: Database,
  slug: string,
): Promise<{ readonly organizationId: string; readonly memberId: string } | undefined> {
  const [row] = await runAbove<{ organizationId: string; memberId: string }>(
    database,
    fragment`SELECT o.id AS "organizationId", m.id AS "memberId" FROM organization AS o
      JOIN member AS m ON m."organizationId" = o.id AND m.role = 'OWNER' AND m."deactivatedAt" IS NULL
      WHERE o.slug = ${slug} AND o."deletedAt" IS NULL ORDER BY m."createdAt", m.id LIMIT 1`,
  );
  return row;
}
