import type { Transaction } from '../../../platform/context.ts';
import { inOrganization, living, sql } from '../../../platform/database/sql.ts';

/** Of these groups those in use, held until the commit. */
export async function groupsInUse(tx: Transaction, ids: readonly string[]): Promise<ReadonlySet<string>> {
  if (ids.length === 0) return new Set();
  const rows = await sql(tx)<{ id: string }>`
    SELECT g.id FROM customer_group AS g WHERE ${living(tx, 'g')} AND g.id = ANY(${ids}::uuid[])
    ORDER BY g.id FOR NO KEY UPDATE`;
  return new Set(rows.map(({ id }) => id));
}

/** Who of these contacts and companies is in which of these groups by hand. */
export function membersAmong(
  tx: Transaction,
  groupIds: readonly string[],
  contactIds: readonly string[],
  companyIds: readonly string[],
): Promise<readonly { readonly groupId: string; readonly partyId: string }[]> {
  return sql(tx)`
    SELECT k."groupId", coalesce(k."contactId", k."companyId") AS "partyId" FROM group_member AS k
    WHERE ${inOrganization(tx, 'k')} AND k."groupId" = ANY(${groupIds}::uuid[])
      AND (k."contactId" = ANY(${contactIds}::uuid[]) OR k."companyId" = ANY(${companyIds}::uuid[]))`;
}
