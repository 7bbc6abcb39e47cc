import type { OrganizationScope } from '../../../platform/database/scope.ts';
import { inOrganization, sql } from '../../../platform/database/sql.ts';

export interface Assignment {
  readonly changeId: string;
  readonly leadId: string;
  readonly ownerId: string;
  readonly actorId: string | null;
}

/** Leads that a command gave to an owner who still has them; none when it was an import's or the sample's. */
export function assignmentsOf(scope: OrganizationScope, commandId: string): Promise<Assignment[]> {
  return sql(scope)<Assignment>`
    SELECT c.id AS "changeId", l.id AS "leadId", l."ownerId", c."actorId"
    FROM command AS k
    JOIN change AS c ON c."organizationId" = k."organizationId" AND c."commandId" = k.id AND c."recordType" = 'Lead'
    JOIN lead AS l ON l."organizationId" = c."organizationId" AND l.id = c."recordId" AND l."deletedAt" IS NULL
      AND c.after->>'ownerId' = l."ownerId"::text
    WHERE ${inOrganization(scope, 'k')} AND k.id = ${commandId} AND k.origin NOT IN ('IMPORT', 'SAMPLE')`;
}
