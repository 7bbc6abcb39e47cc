import type { OrganizationScope } from '../../../../platform/database/scope.ts';
import { inOrganization, sql } from '../../../../platform/database/sql.ts';

/** Of these leads, those with a consent that still waits for its link; one whose link has expired waits no more. */
export async function unconfirmedOf(
  scope: OrganizationScope,
  leadIds: readonly string[],
  now: number,
): Promise<ReadonlySet<string>> {
  const rows = await sql(scope)<{ leadId: string }>`
    SELECT DISTINCT c."leadId" FROM form_consent AS c
    WHERE ${inOrganization(scope, 'c')} AND c."leadId" = ANY(${leadIds}::uuid[]) AND c."givenAt" IS NULL
      AND c."expiresAt" > ${new Date(now)}`;
  return new Set(rows.map(({ leadId }) => leadId));
}
