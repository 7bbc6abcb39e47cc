import type { OrganizationScope } from '../database/scope.ts';
import { column, type Fragment, fragment, inOrganization, raw, sql } from '../database/sql.ts';
import type { RecordType } from './record-type.ts';

/** More of one kind than a file of one person holds. */
const MOST = 50_000;

/** The rows of a kind that name one of these records in a column, without what only this product reads. */
export function heldRows(
  scope: OrganizationScope,
  type: RecordType,
  name: string,
  ids: readonly string[],
): Promise<readonly { readonly id: string }[]> {
  return heldWhere(scope, type, fragment`${column(name, 't')} = ANY(${ids}::uuid[])`);
}

/** The rows of a kind for which a condition on `t` holds. */
export async function heldWhere(
  scope: OrganizationScope,
  type: RecordType,
  condition: Fragment,
): Promise<readonly { readonly id: string }[]> {
  const rows = await sql(scope)<{ row: { readonly id: string } }>`
    SELECT to_jsonb(t) - 'organizationId' - 'terms' AS row FROM ${raw(type.table)} AS t
    WHERE ${inOrganization(scope, 't')} AND ${condition} ORDER BY t.id LIMIT ${MOST}`;
  return rows.map(({ row }) => row);
}
