import { scopeOf } from '@mikomi/domain/identity';
import type { ChangedRecord } from '../../../platform/change/live-feed.ts';
import { inOrganization, sql } from '../../../platform/database/sql.ts';
import type { MemberContext } from '../../../platform/member-context.ts';

/** Of the leads that changed, those that this took out of a queue that the member serves. */
export async function leftQueues(
  member: MemberContext,
  records: readonly ChangedRecord[],
): Promise<readonly string[]> {
  if (scopeOf(member.rights, 'lead.read') === undefined) return [];
  const rows = await sql(member)<{ id: string; teamId: string | null; isPutAway: boolean }>`
    SELECT l.id, l."teamId", l."deletedAt" IS NOT NULL AND l."ownerId" IS NULL AND l."queuedAt" IS NOT NULL AS "isPutAway"
    FROM lead AS l
    WHERE ${inOrganization(member, 'l')} AND l.id = ANY(${records.map(({ recordId }) => recordId)}::uuid[])`;
  const standing = new Map(rows.map((row) => [row.id, row]));
  return records.flatMap(({ recordId, wasNobodys, keptTeam, teamBefore }) => {
    const now = standing.get(recordId);
    if (!now?.isPutAway && !wasNobodys) return [];
    const waitedFor = now?.isPutAway || keptTeam ? (now?.teamId ?? null) : teamBefore;
    return waitedFor === null || member.queueTeamIds.includes(waitedFor) ? [recordId] : [];
  });
}
