import type { OrganizationScope } from '../../../platform/database/scope.ts';
import { inOrganization, sql } from '../../../platform/database/sql.ts';

/** The member who erased a contact last; null where the product did. */
export async function whoErased(scope: OrganizationScope, contactId: string): Promise<string | null> {
  const [last] = await sql(scope)<{ actorId: string | null }>`
    SELECT c."actorId" FROM change AS c
    WHERE ${inOrganization(scope, 'c')} AND c."rootId" = ${contactId} AND c."recordType" = 'Contact'
      AND c."recordId" = ${contactId} AND c.after ? 'erasedAt'
    ORDER BY c."recordedAt" DESC, c.id DESC LIMIT 1`;
  return last?.actorId ?? null;
}
