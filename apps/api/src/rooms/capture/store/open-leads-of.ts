import type { Transaction } from '../../../platform/context.ts';
import { inOrganization, living, sql } from '../../../platform/database/sql.ts';
import type { MemberContext } from '../../../platform/member-context.ts';
import * as leads from '../../leads/index.ts';

/** The open lead of whoever has each contact point that is nobody else's; of several the one that was heard of last. */
export function openLeadsOf(
  tx: Transaction,
  member: MemberContext,
  identities: readonly string[],
): Promise<{ readonly id: string; readonly key: string; readonly mayEdit: boolean }[]> {
  return sql(tx)`
    SELECT DISTINCT ON (p.identity) l.id, p.identity AS key, ${leads.withinReach(member, 'l', 'lead.edit')} AS "mayEdit"
    FROM contact_point AS p
    JOIN contact AS c ON c."organizationId" = p."organizationId" AND c.id = p."contactId"
      AND c."deletedAt" IS NULL AND c."erasedAt" IS NULL
    JOIN lead AS l ON l."organizationId" = c."organizationId" AND l."contactId" = c.id
    WHERE ${inOrganization(tx, 'p')} AND ${living(tx, 'l')} AND l.status = 'OPEN'
      AND p.identity = ANY(${identities}::text[]) AND NOT p.shared
    ORDER BY p.identity, l."lastActivityAt" DESC NULLS LAST, l."capturedAt" DESC, l.id`;
}
