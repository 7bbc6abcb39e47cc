import { inOrganization, sql } from '../../../platform/database/sql.ts';
import type { MemberContext } from '../../../platform/member-context.ts';

/** The groups of the products of each lead, and those of which it wants some product, in the order of the catalogue. */
export async function productGroupsOf(
  member: MemberContext,
  leadIds: readonly string[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const rows = await sql(member)<{ leadId: string; groupIds: readonly string[] }>`
    SELECT f."leadId", array_agg(f.id ORDER BY f.position, f.id)::text[] AS "groupIds" FROM (
      SELECT DISTINCT x."leadId", g.id, g.position FROM product_line AS x
      LEFT JOIN product AS p ON p."organizationId" = x."organizationId" AND p.id = x."productId"
      JOIN product_group AS g ON g."organizationId" = x."organizationId" AND g.id = coalesce(p."groupId", x."groupId")
      WHERE ${inOrganization(member, 'x')} AND x."leadId" = ANY(${leadIds}::uuid[])
    ) AS f GROUP BY f."leadId"`;
  return new Map(rows.map(({ leadId, groupIds }) => [leadId, groupIds]));
}
