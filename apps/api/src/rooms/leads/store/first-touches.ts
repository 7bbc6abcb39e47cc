import { inOrganization, sql } from '../../../platform/database/sql.ts';
import type { MemberContext } from '../../../platform/member-context.ts';

/** Through whom the first touch of a lead came. */
export interface FirstTouch {
  readonly leadId: string;
  readonly addedById: string | null;
  readonly generatedById: string | null;
}

/** The first touch of each lead. */
export async function firstTouchesOf(
  member: MemberContext,
  leadIds: readonly string[],
): Promise<ReadonlyMap<string, FirstTouch>> {
  const rows = await sql(member)<FirstTouch>`
    SELECT DISTINCT ON (k."leadId") k."leadId", k."addedById", k."generatedById" FROM touch AS k
    WHERE ${inOrganization(member, 'k')} AND k."leadId" = ANY(${leadIds}::uuid[])
    ORDER BY k."leadId", k."occurredAt", k.id`;
  return new Map(rows.map((row) => [row.leadId, row]));
}
