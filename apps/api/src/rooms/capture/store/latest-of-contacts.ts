import type { Transaction } from '../../../platform/context.ts';
import { inOrganization, living, sql } from '../../../platform/database/sql.ts';

/** Of these contacts the one that was last worked with, an open lead before a closed one; undefined of none. */
export async function latestOfContacts(
  tx: Transaction,
  contactIds: readonly string[],
): Promise<string | undefined> {
  if (contactIds.length < 2) return contactIds[0];
  const [row] = await sql(tx)<{ id: string }>`
    SELECT c.id FROM contact AS c
    LEFT JOIN lead AS l ON ${living(tx, 'l')} AND l."contactId" = c.id
    WHERE ${inOrganization(tx, 'c')} AND c.id = ANY(${contactIds}::uuid[])
    ORDER BY l.status = 'OPEN' DESC NULLS LAST, l."lastActivityAt" DESC NULLS LAST, c."createdAt" DESC, c.id LIMIT 1`;
  return row?.id;
}
