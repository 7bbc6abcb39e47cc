import { living, sql } from '../../../platform/database/sql.ts';
import type { MemberContext } from '../../../platform/member-context.ts';

/** Where the work with a party stands. */
export interface LatestWork {
  readonly party: string;
  readonly stageId: string;
  /** Epoch milliseconds. */
  readonly lastActivityAt: number;
}

/** The latest work on each of these contacts and companies, of anybody in the organization: an open lead before a closed one. */
export function latestWorkOn(
  member: MemberContext,
  partyIds: readonly string[],
): Promise<readonly LatestWork[]> {
  return sql(member)<LatestWork>`
    SELECT p.id AS party, w."stageId", w."lastActivityAt" FROM unnest(${partyIds}::uuid[]) AS p(id)
    CROSS JOIN LATERAL (
      SELECT (array_agg(l."stageId" ORDER BY (l.status = 'OPEN') DESC, l."capturedAt" DESC, l.id))[1] AS "stageId",
        max(l."lastActivityAt") AS "lastActivityAt"
      FROM lead AS l WHERE ${living(member, 'l')} AND (l."contactId" = p.id OR l."companyId" = p.id)) AS w
    WHERE w."stageId" IS NOT NULL`;
}
