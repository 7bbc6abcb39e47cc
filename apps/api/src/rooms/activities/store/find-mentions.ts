import type { OrganizationScope } from '../../../platform/database/scope.ts';
import { inOrganization, sql } from '../../../platform/database/sql.ts';

export interface Mention {
  readonly activityId: string;
  readonly leadId: string | null;
  readonly memberId: string;
  readonly actorId: string | null;
}

/** Whom the activities that a command wrote call now; none when it was an import's or the sample's. */
export function mentionsOf(scope: OrganizationScope, commandId: string): Promise<Mention[]> {
  return sql(scope)<Mention>`
    SELECT DISTINCT a.id AS "activityId", a."leadId", m.id AS "memberId", c."actorId"
    FROM change AS c
    JOIN activity AS a ON a."organizationId" = c."organizationId" AND a.id = c."recordId" AND a."deletedAt" IS NULL
    CROSS JOIN unnest(a.mentions) AS m(id)
    WHERE ${inOrganization(scope, 'c')} AND c."commandId" = ${commandId} AND c."recordType" = 'Activity'
      AND c.action <> 'DELETE' AND c.after ? 'mentions' AND c.origin NOT IN ('IMPORT', 'SAMPLE')`;
}
