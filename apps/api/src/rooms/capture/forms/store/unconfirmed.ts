import type { OrganizationScope } from '../../../../platform/database/scope.ts';
import { inOrganization, sql } from '../../../../platform/database/sql.ts';

/** Of these leads, those with a consent that waits for its link. */
export async function unconfirmedOf(
  scope: OrganizationScope,
  leadIds: readonly string[],
): Promise<ReadonlySet<string>> {
  const rows = await sql(scope)<{ leadId: string }>`
    SELECT DISTINCT c."leadId" FROM form_consent AS c
    WHERE ${inOrganization(scope, 'c')} AND c."leadId" = ANY(${leadIds}::uuid[]) AND c."givenAt" IS NULL`;
  return new Set(rows.map(({ leadId }) => leadId));
}
