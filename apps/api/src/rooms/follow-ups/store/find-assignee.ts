import type { OrganizationScope } from '../../../platform/database/scope.ts';
import { inOrganization, sql } from '../../../platform/database/sql.ts';

/** An active member with the zone that their promises are kept in. */
export interface Assignee {
  readonly id: string;
  readonly teamId: string | null;
  readonly timeZone: string;
}

/** The active member with this id, who does work and does so in this zone until the commit; the organization's zone where they have none of their own. */
export async function findAssignee(scope: OrganizationScope, id: string): Promise<Assignee | undefined> {
  const [row] = await sql(scope)<Assignee>`
    SELECT m.id, m."teamId", coalesce(m."timeZone", g."timeZone") AS "timeZone"
    FROM member AS m JOIN organization AS g ON g.id = m."organizationId"
    WHERE ${inOrganization(scope, 'm')} AND m.id = ${id} AND m."deactivatedAt" IS NULL AND m.role <> 'VIEWER'
    FOR SHARE OF m, g`;
  return row;
}
