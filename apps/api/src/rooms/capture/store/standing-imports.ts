import type { Database } from '../../../platform/database/database.ts';
import { fragment, runAbove } from '../../../platform/database/sql.ts';

/** Imports at work, over all organizations, with which nobody has got further since. */
export function standingImports(
  database: Database,
  before: number,
): Promise<{ organizationId: string; id: string }[]> {
  return runAbove(
    database,
    fragment`SELECT i."organizationId", i.id FROM import AS i
      WHERE i.state IN ('RUNNING', 'CANCELLING', 'UNDOING') AND i."progressedAt" < ${new Date(before)} LIMIT 100`,
  );
}

/**
 * Imports over all organizations that keep their files still and ended up to a moment, ran while somebody was erased, or
 * were uploaded up to another moment and never started.
 */
export function importsToForget(
  database: Database,
  before: number,
  uploadedBefore: number,
): Promise<{ organizationId: string; id: string }[]> {
  return runAbove(
    database,
    fragment`SELECT i."organizationId", i.id FROM import AS i
      JOIN organization AS g ON g.id = i."organizationId" AND g."deletedAt" IS NULL
      WHERE i."filesGoneAt" IS NULL AND (i.state = 'UPLOADED' AND i."createdAt" <= ${new Date(uploadedBefore)}
        OR i."finishedAt" IS NOT NULL AND i.state NOT IN ('RUNNING', 'CANCELLING', 'UNDOING')
        AND (greatest(i."finishedAt", i."undoneAt") <= ${new Date(before)}
          OR EXISTS (SELECT 1 FROM contact AS c WHERE c."organizationId" = i."organizationId"
            AND c."erasedAt" BETWEEN i."startedAt" - interval '1 minute' AND i."finishedAt")))
      ORDER BY i."organizationId", i.id`,
  );
}
