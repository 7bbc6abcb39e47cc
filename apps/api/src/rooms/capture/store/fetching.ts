import type { Database } from '../../../platform/database/database.ts';
import type { OrganizationScope } from '../../../platform/database/scope.ts';
import { fragment, inOrganization, runAbove, sql } from '../../../platform/database/sql.ts';
import type { Fetching } from '../inbox/fetching.ts';

/** Writes down how far fetching got. */
export async function keepFetching(
  scope: OrganizationScope,
  inletId: string,
  fetching: Fetching,
): Promise<void> {
  await sql(scope)`
    UPDATE inlet AS i SET fetching = ${JSON.stringify(fetching)}::jsonb
    WHERE ${inOrganization(scope, 'i')} AND i.id = ${inletId}`;
}

/** How fetching stands at an inlet; undefined where nothing was ever fetched. */
export async function fetchingOf(scope: OrganizationScope, inletId: string): Promise<Fetching | undefined> {
  const [row] = await sql(scope)<{ fetching: Fetching | null }>`
    SELECT i.fetching FROM inlet AS i WHERE ${inOrganization(scope, 'i')} AND i.id = ${inletId}`;
  return row?.fetching ?? undefined;
}

/** Inlets of all organizations at which something is still to be fetched. */
export function fetchingInlets(
  database: Database,
  now: number,
): Promise<readonly { readonly organizationId: string; readonly id: string }[]> {
  return runAbove(
    database,
    fragment`
      SELECT i."organizationId", i.id FROM inlet AS i
      WHERE i.fetching ->> 'state' = 'RUNNING' AND coalesce((i.fetching ->> 'nextTryAt')::float8, 0) <= ${now}
      ORDER BY i.id LIMIT 100`,
  );
}
