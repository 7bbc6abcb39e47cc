import { inOrganization, sql } from '../../../platform/database/sql.ts';
import type { MemberContext } from '../../../platform/member-context.ts';

/** What the first line of each lead is called. */
export async function firstProductsOf(
  member: MemberContext,
  leadIds: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const rows = await sql(member)<{ leadId: string; name: string }>`
    SELECT DISTINCT ON (p."leadId") p."leadId", p.name FROM product_line AS p
    WHERE ${inOrganization(member, 'p')} AND p."leadId" = ANY(${leadIds}::uuid[])
    ORDER BY p."leadId", p.position, p.id`;
  return new Map(rows.map(({ leadId, name }) => [leadId, name]));
}
