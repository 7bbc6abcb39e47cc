import type { Transaction } from '../../../platform/context.ts';
import { inOrganization, living, sql } from '../../../platform/database/sql.ts';

/** Whom one of these points reaches, with the open lead of theirs that was last worked with; undefined where nobody is known. */
export async function conversationWith(
  tx: Transaction,
  identities: readonly string[],
): Promise<
  | { readonly leadId: string | null; readonly contactId: string; readonly companyId: string | null }
  | undefined
> {
  if (identities.length === 0) return undefined;
  const [row] = await sql(tx)<{ leadId: string | null; contactId: string; companyId: string | null }>`
    SELECT l.id AS "leadId", c.id AS "contactId", coalesce(l."companyId", c."companyId") AS "companyId"
    FROM contact_point AS p JOIN contact AS c ON ${living(tx, 'c')} AND c.id = p."contactId"
    LEFT JOIN lead AS l ON ${living(tx, 'l')} AND l."contactId" = c.id AND l.status = 'OPEN'
    WHERE ${inOrganization(tx, 'p')} AND p.identity = ANY(${identities}::text[]) AND NOT p.shared
    ORDER BY l."lastActivityAt" DESC NULLS LAST, c."createdAt" DESC, c.id LIMIT 1`;
  return row;
}
