import type { Transaction } from '../../../platform/context.ts';
import { inOrganization, living, sql } from '../../../platform/database/sql.ts';

/** Holds a group in use, so that it is not archived, nor its members changed, until the commit. */
export async function holdGroup(
  tx: Transaction,
  id: string,
): Promise<{ readonly kind: 'STATIC' | 'RULE' } | undefined> {
  const [group] = await sql(tx)<{ kind: 'STATIC' | 'RULE' }>`
    SELECT g.kind FROM customer_group AS g WHERE ${living(tx, 'g')} AND g.id = ${id} FOR NO KEY UPDATE`;
  return group;
}

/** Of these parties, those that were put into the group by hand. */
export function membershipsOf(
  tx: Transaction,
  groupId: string,
  parties: { readonly contactIds: readonly string[]; readonly companyIds: readonly string[] },
): Promise<{ readonly id: string; readonly contactId: string | null; readonly companyId: string | null }[]> {
  return sql(tx)`
    SELECT k.id, k."contactId", k."companyId" FROM group_member AS k
    WHERE ${inOrganization(tx, 'k')} AND k."groupId" = ${groupId}
      AND (k."contactId" = ANY(${parties.contactIds}::uuid[]) OR k."companyId" = ANY(${parties.companyIds}::uuid[]))`;
}
