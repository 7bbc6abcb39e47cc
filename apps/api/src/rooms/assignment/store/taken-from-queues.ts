import { scopeOf } from '@mikomi/domain/identity';
import { inOrganization, sql } from '../../../platform/database/sql.ts';
import type { MemberContext } from '../../../platform/member-context.ts';
import { GIVING } from './refresh-assignments.ts';

/** The leads that these entries of the log gave to somebody out of a queue that the member serves. */
export async function takenFromQueues(
  member: MemberContext,
  entryIds: readonly string[],
): Promise<readonly string[]> {
  if (scopeOf(member.rights, 'lead.read') === undefined) return [];
  const rows = await sql(member)<{ leadId: string }>`
    SELECT DISTINCT e."leadId" FROM assignment_entry AS e
    CROSS JOIN LATERAL (
      SELECT w."memberId", w."teamId" FROM assignment_entry AS w
      WHERE ${inOrganization(member, 'w')} AND w."leadId" = e."leadId" AND w.kind = ANY(${GIVING}::text[])
        AND (w.at, w.id) < (e.at, e.id)
      ORDER BY w.at DESC, w.id DESC LIMIT 1) AS waiting
    WHERE ${inOrganization(member, 'e')} AND e.id = ANY(${entryIds}::uuid[]) AND e.kind = ANY(${GIVING}::text[])
      AND e."memberId" IS NOT NULL AND waiting."memberId" IS NULL
      AND (waiting."teamId" IS NULL OR waiting."teamId" = ANY(${member.queueTeamIds}::uuid[]))`;
  return rows.map(({ leadId }) => leadId);
}
