import type { OrganizationScope } from '../../../platform/database/scope.ts';
import { living, sql } from '../../../platform/database/sql.ts';

/** What a product line takes from the catalogue. */
export interface OfferedProduct {
  readonly id: string;
  readonly name: string;
  readonly nameKey: string;
  readonly price: number | null;
  readonly currency: string;
  readonly billing: string;
}

/** Of these, the products that are offered. */
export async function offeredProducts(
  scope: OrganizationScope,
  ids: readonly string[],
): Promise<ReadonlyMap<string, OfferedProduct>> {
  if (ids.length === 0) return new Map();
  const rows = await sql(scope)<OfferedProduct>`
    SELECT p.id, p.name, p."nameKey", p.price, p.currency, p.billing FROM product AS p
    WHERE ${living(scope, 'p')} AND p.id = ANY(${ids}::uuid[])`;
  return new Map(rows.map((row) => [row.id, row]));
}

/** Whether another offered product has this name's normal form. */
export async function productNameTaken(
  scope: OrganizationScope,
  nameKey: string,
  exceptId: string | null,
): Promise<boolean> {
  const rows = await sql(scope)`
    SELECT 1 AS found FROM product AS p
    WHERE ${living(scope, 'p')} AND p."nameKey" = ${nameKey} AND p.id IS DISTINCT FROM ${exceptId}::uuid LIMIT 1`;
  return rows.length > 0;
}

/** The name of one of these products that another offered one has too, by its normal form. */
export async function productNameTwice(
  scope: OrganizationScope,
  ids: readonly string[],
): Promise<string | undefined> {
  const [row] = await sql(scope)<{ name: string }>`
    SELECT p.name FROM product AS p
    JOIN product AS o ON o."organizationId" = p."organizationId" AND o."nameKey" = p."nameKey" AND o.id <> p.id AND o."deletedAt" IS NULL
    WHERE ${living(scope, 'p')} AND p.id = ANY(${ids}::uuid[]) LIMIT 1`;
  return row?.name;
}

/** Whether a folder of the catalogue is in use. */
export async function productGroupExists(scope: OrganizationScope, id: string): Promise<boolean> {
  const rows = await sql(scope)`
    SELECT 1 AS found FROM product_group AS g WHERE ${living(scope, 'g')} AND g.id = ${id}`;
  return rows.length > 0;
}
