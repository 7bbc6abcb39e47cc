import type { Held } from '../../../../platform/context.ts';
import type { OrganizationScope } from '../../../../platform/database/scope.ts';
import { inOrganization, sql } from '../../../../platform/database/sql.ts';

const MOST = 1_000;

/** What these contacts agreed to in forms, in the words they read, and what they were asked and have not confirmed. */
export async function heldFormConsents(
  scope: OrganizationScope,
  contactIds: readonly string[],
): Promise<Held> {
  const formConsents = await sql(scope)<{ id: string }>`
    SELECT c.id, c."contactId", c."leadId", c."webFormId", c.purpose, c.version, c.wording, c.locale, c."askedAt", c."givenAt", c."expiresAt"
    FROM form_consent AS c WHERE ${inOrganization(scope, 'c')} AND c."contactId" = ANY(${contactIds}::uuid[])
    ORDER BY c.id LIMIT ${MOST}`;
  return { formConsents };
}
