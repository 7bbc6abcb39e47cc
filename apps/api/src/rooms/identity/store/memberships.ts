import type { Transaction } from '../../../platform/context.ts';
import type { Database } from '../../../platform/database/database.ts';
import { fragment, runAbove } from '../../../platform/database/sql.ts';

/** The organizations that a person works in, with the language they are written to in each. */
export function membershipsOfPerson(
  database: Database,
  personId: string,
): Promise<{ organizationId: string; locale: string }[]> {
  return runAbove(
    database,
    fragment`
    SELECT o.id AS "organizationId", coalesce(m.locale, o.locale) AS locale
    FROM member AS m JOIN organization AS o ON o.id = m."organizationId"
    WHERE m."personId" = ${personId} AND m."deactivatedAt" IS NULL AND o."deletedAt" IS NULL`,
  );
}

/** Ends the sessions of a person who works in no other organization; of any other they go on, and show this one no more. */
export async function endSessions(tx: Transaction, personId: string): Promise<void> {
  await runAbove(
    tx,
    fragment`
    DELETE FROM session AS s WHERE s."userId" = ${personId} AND NOT EXISTS (
      SELECT 1 FROM member AS m JOIN organization AS o ON o.id = m."organizationId"
      WHERE m."personId" = ${personId} AND m."organizationId" <> ${tx.organizationId}
        AND m."deactivatedAt" IS NULL AND o."deletedAt" IS NULL)`,
  );
}
