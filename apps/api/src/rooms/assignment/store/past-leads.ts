import type { PastLead } from '@mikomi/domain/assignment';
import type { Facts } from '@mikomi/domain/catalog';
import type { OrganizationScope } from '../../../platform/database/scope.ts';
import { inOrganization, living, sql } from '../../../platform/database/sql.ts';

/** The leads that came in since a moment, those captured first first, and one more than asked for when there are more. */
export function pastLeads(
  scope: OrganizationScope,
  since: number,
  zone: string,
  most: number,
): Promise<readonly Omit<PastLead, 'facts'>[]> {
  return sql(scope)<Omit<PastLead, 'facts'>>`
    SELECT l.id, l.potential, l."capturedAt", l."sourceId", coalesce(l."capturedById", l."ownerId") AS "ownerId",
      coalesce(c.language, o.language) AS language, v."ownerId" AS "previousOwnerId", ARRAY[]::text[] AS "exceptMemberIds",
      CASE WHEN l.status <> 'OPEN' THEN greatest(l."capturedAt", coalesce(l."wonOn", l."lostOn")::timestamp AT TIME ZONE ${zone}) END AS "closedAt",
      coalesce((SELECT jsonb_agg(DISTINCT jsonb_build_object('id', g.id, 'name', g.name))
        FROM product_line AS p LEFT JOIN product AS q ON q."organizationId" = p."organizationId" AND q.id = p."productId"
        JOIN product_group AS g ON g."organizationId" = p."organizationId" AND g.id = coalesce(q."groupId", p."groupId")
        WHERE ${inOrganization(scope, 'p')} AND p."leadId" = l.id), '[]') AS "productGroups"
    FROM lead AS l
    LEFT JOIN contact AS c ON c."organizationId" = l."organizationId" AND c.id = l."contactId"
    LEFT JOIN company AS o ON o."organizationId" = l."organizationId" AND o.id = l."companyId"
    LEFT JOIN lead AS v ON v."organizationId" = l."organizationId" AND v.id = l."previousLeadId"
    WHERE ${living(scope, 'l')} AND l."capturedAt" >= ${new Date(since)} ORDER BY l."capturedAt" DESC, l.id DESC
    LIMIT ${most + 1}`;
}

/** Past leads with what is known of them. */
export function withFacts(
  leads: readonly Omit<PastLead, 'facts'>[],
  facts: ReadonlyMap<string, Facts>,
): readonly PastLead[] {
  return leads.map((lead) => ({ ...lead, facts: facts.get(lead.id) ?? {} }));
}
