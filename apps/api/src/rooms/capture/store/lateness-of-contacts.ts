import type { Transaction } from '../../../platform/context.ts';
import { inOrganization, living, sql } from '../../../platform/database/sql.ts';

/** Of each of these contacts how lately they were worked with: the higher the later, an open lead before a closed one. */
export async function latenessOfContacts(
  tx: Transaction,
  contactIds: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  if (contactIds.length === 0) return new Map();
  const rows = await sql(tx)<{ id: string }>`
    SELECT c.id FROM contact AS c
    LEFT JOIN LATERAL (SELECT l.status, l."lastActivityAt" FROM lead AS l WHERE ${living(tx, 'l')} AND l."contactId" = c.id
      ORDER BY l.status = 'OPEN' DESC, l."lastActivityAt" DESC LIMIT 1) AS l ON true
    WHERE ${inOrganization(tx, 'c')} AND c.id = ANY(${contactIds}::uuid[])
    ORDER BY l.status = 'OPEN' DESC NULLS LAST, l."lastActivityAt" DESC NULLS LAST, c."createdAt" DESC, c.id`;
  return new Map(rows.map(({ id }, index) => [id, rows.length - index]));
}
