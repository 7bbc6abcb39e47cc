import type { OrganizationScope } from '../../../platform/database/scope.ts';
import { inOrganization, sql } from '../../../platform/database/sql.ts';

export interface PromiseGiven {
  readonly changeId: string;
  readonly followUpId: string;
  readonly leadId: string | null;
  readonly assigneeId: string;
  readonly actorId: string | null;
  readonly kind: string;
  readonly label: string | null;
  readonly day: string;
}

/** Open follow-ups that a command gave to somebody else than who gave the command; none of an import's or the sample's. */
export function promisesGiven(scope: OrganizationScope, commandId: string): Promise<PromiseGiven[]> {
  return sql(scope)<PromiseGiven>`
    SELECT c.id AS "changeId", f.id AS "followUpId", f."leadId", f."assigneeId", c."actorId", f.kind, f.label, f."dueOn" AS day
    FROM change AS c
    JOIN follow_up AS f ON f."organizationId" = c."organizationId" AND f.id = c."recordId" AND f."deletedAt" IS NULL AND f.state = 'OPEN'
    WHERE ${inOrganization(scope, 'c')} AND c."commandId" = ${commandId} AND c."recordType" = 'FollowUp'
      AND c.after->>'assigneeId' = f."assigneeId"::text AND c."actorId" IS DISTINCT FROM f."assigneeId"
      AND c.origin NOT IN ('IMPORT', 'SAMPLE')`;
}
