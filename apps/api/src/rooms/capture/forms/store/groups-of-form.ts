import type { OrganizationScope } from '../../../../platform/database/scope.ts';
import { living, sql } from '../../../../platform/database/sql.ts';

/** Of these customer groups those in use, with how it is settled who is in them. */
export async function groupKinds(
  scope: OrganizationScope,
  ids: readonly string[],
): Promise<ReadonlyMap<string, 'STATIC' | 'RULE'>> {
  if (ids.length === 0) return new Map();
  const rows = await sql(scope)<{ id: string; kind: 'STATIC' | 'RULE' }>`
    SELECT g.id, g.kind FROM customer_group AS g WHERE ${living(scope, 'g')} AND g.id = ANY(${ids}::uuid[])`;
  return new Map(rows.map(({ id, kind }) => [id, kind]));
}

/** Of these product groups those in use. */
export async function productGroupsInUse(
  scope: OrganizationScope,
  ids: readonly string[],
): Promise<ReadonlySet<string>> {
  if (ids.length === 0) return new Set();
  const rows = await sql(scope)<{ id: string }>`
    SELECT g.id FROM product_group AS g WHERE ${living(scope, 'g')} AND g.id = ANY(${ids}::uuid[])`;
  return new Set(rows.map(({ id }) => id));
}
