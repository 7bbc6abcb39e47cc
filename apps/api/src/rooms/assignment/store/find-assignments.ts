import type { AssignmentDecision } from '@mikomi/domain/assignment';
import type { OrganizationScope } from '../../../platform/database/scope.ts';
import { inOrganization, sql } from '../../../platform/database/sql.ts';
import { phoneToCall } from '../../parties/index.ts';

/** A lead that a command gave to somebody, with what they are told of it. */
export interface Assignment {
  readonly changeId: string;
  readonly leadId: string;
  readonly ownerId: string;
  readonly actorId: string | null;
  readonly title: string;
  readonly number: number;
  readonly source: string | null;
  readonly contactName: string | null;
  readonly companyName: string | null;
  /** Where they may be called, as it is stored; null where they have no number, or do not want to be called. */
  readonly phone: string | null;
  readonly phoneCountry: string;
  /** What they wrote. */
  readonly note: string | null;
  /** The products it is about, in order; the first few. */
  readonly products: readonly string[];
  readonly decision: AssignmentDecision | null;
  /** Where they read mail; null where nobody is behind the name. */
  readonly email: string | null;
  readonly locale: string;
  readonly organizationName: string;
  readonly slug: string;
}

const MOST_PRODUCTS = 3;
/** As much of what they wrote as is read at a glance. */
const LONGEST_NOTE = 600;

/** Leads that a command gave to an owner who still has them, each once; none when it was an import's or the sample's. */
export function assignmentsOf(scope: OrganizationScope, commandId: string): Promise<Assignment[]> {
  return sql(scope)<Assignment>`
    SELECT DISTINCT ON (l.id) c.id AS "changeId", l.id AS "leadId", l."ownerId", c."actorId", l.title, l.number, s.name AS source,
      ARRAY(SELECT p.name FROM product_line AS p
        WHERE ${inOrganization(scope, 'p')} AND p."leadId" = l.id ORDER BY p.position, p.id LIMIT ${MOST_PRODUCTS}) AS products,
      (SELECT e.decision FROM assignment_entry AS e
        WHERE ${inOrganization(scope, 'e')} AND e."leadId" = l.id AND e."memberId" = l."ownerId" AND e.kind NOT IN ('ACCEPTED', 'DECLINED')
        ORDER BY e.at DESC, e.id DESC LIMIT 1) AS decision,
      t.name AS "contactName", b.name AS "companyName", left(l.note, ${LONGEST_NOTE}) AS note, g."phoneCountry",
      ${phoneToCall(scope, 'l')} AS phone,
      CASE WHEN m."personId" IS NOT NULL THEN m.email END AS email, coalesce(m.locale, g.locale) AS locale,
      g.name AS "organizationName", g.slug
    FROM command AS k
    JOIN change AS c ON c."organizationId" = k."organizationId" AND c."commandId" = k.id AND c."recordType" = 'Lead'
    JOIN lead AS l ON l."organizationId" = c."organizationId" AND l.id = c."recordId" AND l."deletedAt" IS NULL
      AND c.after->>'ownerId' = l."ownerId"::text
    JOIN member AS m ON m."organizationId" = l."organizationId" AND m.id = l."ownerId"
    JOIN organization AS g ON g."organizationId" = l."organizationId"
    LEFT JOIN contact AS t ON t."organizationId" = l."organizationId" AND t.id = l."contactId" AND t."deletedAt" IS NULL
    LEFT JOIN company AS b ON b."organizationId" = l."organizationId" AND b.id = l."companyId" AND b."deletedAt" IS NULL
    LEFT JOIN source AS s ON s."organizationId" = l."organizationId" AND s.id = l."sourceId"
    WHERE ${inOrganization(scope, 'k')} AND k.id = ${commandId} AND k.origin NOT IN ('IMPORT', 'SAMPLE')
    ORDER BY l.id, c.id`;
}
