import type { OrganizationScope } from '../../../platform/database/scope.ts';
import { inOrganization, sql } from '../../../platform/database/sql.ts';

/** The zone whose days an organization counts in. */
export async function zoneOf(scope: OrganizationScope): Promise<string> {
  const [row] = await sql(scope)<{ zone: string }>`
    SELECT g."timeZone" AS zone FROM organization AS g WHERE ${inOrganization(scope, 'g')}`;
  return row?.zone ?? 'UTC';
}
