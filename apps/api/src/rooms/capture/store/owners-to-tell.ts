import type { OrganizationScope } from '../../../platform/database/scope.ts';
import { inOrganization, sql } from '../../../platform/database/sql.ts';
import { phoneToCall } from '../../parties/index.ts';

/** What the owner of a lead is told of it by mail, and where they read that. */
export interface OwnerToTell {
  readonly leadId: string;
  readonly title: string;
  readonly number: number;
  readonly phone: string | null;
  readonly phoneCountry: string;
  readonly email: string;
  readonly locale: string;
  readonly organizationName: string;
  readonly slug: string;
}

/** The owners of these leads who read mail. */
export async function ownersToTell(
  scope: OrganizationScope,
  leadIds: readonly string[],
): Promise<readonly OwnerToTell[]> {
  if (leadIds.length === 0) return [];
  return sql(scope)<OwnerToTell>`
    SELECT l.id AS "leadId", l.title, l.number, ${phoneToCall(scope, 'l')} AS phone, g."phoneCountry", m.email,
      coalesce(m.locale, g.locale) AS locale, g.name AS "organizationName", g.slug
    FROM lead AS l
    JOIN member AS m ON m."organizationId" = l."organizationId" AND m.id = l."ownerId"
      AND m."personId" IS NOT NULL AND m.email IS NOT NULL AND m."deactivatedAt" IS NULL
    JOIN organization AS g ON g."organizationId" = l."organizationId"
    WHERE ${inOrganization(scope, 'l')} AND l.id = ANY(${leadIds}::uuid[]) ORDER BY l.id`;
}
