import type { LeadToAssign } from '@mikomi/domain/assignment';
import type { Facts } from '@mikomi/domain/catalog';
import type { Transaction } from '../../../platform/context.ts';
import { inOrganization, sql } from '../../../platform/database/sql.ts';

/** A lead as it is given out, with whose it is so far. */
export interface LeadAtHand extends LeadToAssign {
  readonly ownerId: string | null;
  readonly contactId: string | null;
  readonly companyId: string | null;
}

/** Leads as the rules look at them, those captured first first. */
export function leadsAtHand(
  tx: Transaction,
  ids: readonly string[],
  facts: ReadonlyMap<string, Facts>,
): Promise<readonly LeadAtHand[]> {
  return sql(tx)<Omit<LeadAtHand, 'facts'>>`
    SELECT l.id, l.potential, l."ownerId", l."contactId", l."companyId",
      coalesce(c.language, o.language) AS language, v."ownerId" AS "previousOwnerId",
      coalesce((SELECT jsonb_agg(DISTINCT jsonb_build_object('id', g.id, 'name', g.name))
        FROM product_line AS p LEFT JOIN product AS q ON q."organizationId" = p."organizationId" AND q.id = p."productId"
        JOIN product_group AS g ON g."organizationId" = p."organizationId" AND g.id = coalesce(q."groupId", p."groupId")
        WHERE ${inOrganization(tx, 'p')} AND p."leadId" = l.id), '[]') AS "productGroups",
      (SELECT coalesce(array_agg(DISTINCT e."memberId"), '{}') FROM assignment_entry AS e
        WHERE ${inOrganization(tx, 'e')} AND e."leadId" = l.id AND e.kind = 'DECLINED') AS "exceptMemberIds"
    FROM lead AS l
    LEFT JOIN contact AS c ON c."organizationId" = l."organizationId" AND c.id = l."contactId"
    LEFT JOIN company AS o ON o."organizationId" = l."organizationId" AND o.id = l."companyId"
    LEFT JOIN lead AS v ON v."organizationId" = l."organizationId" AND v.id = l."previousLeadId"
    WHERE ${inOrganization(tx, 'l')} AND l.id = ANY(${ids}::uuid[])
    ORDER BY l."capturedAt", l.id`.then((rows) =>
    rows.map((row) => ({ ...row, facts: facts.get(row.id) ?? {} })),
  );
}
