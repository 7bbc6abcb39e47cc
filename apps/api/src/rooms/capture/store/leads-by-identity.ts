import type { Transaction } from '../../../platform/context.ts';
import { inOrganization, living, sql } from '../../../platform/database/sql.ts';
import type { MemberContext } from '../../../platform/member-context.ts';
import * as leads from '../../leads/index.ts';

/**
 * The living lead of whoever has each contact point that is nobody else's: the open one, else the latest; `several` where
 * more than one is open.
 */
export function leadsByIdentity(
  tx: Transaction,
  member: MemberContext,
  identities: readonly string[],
): Promise<
  { readonly id: string; readonly key: string; readonly mayEdit: boolean; readonly several: boolean }[]
> {
  return sql(tx)`
    SELECT DISTINCT ON (p.identity) l.id, p.identity AS key, ${leads.withinReach(member, 'l', 'lead.edit')} AS "mayEdit",
      count(*) FILTER (WHERE l.status = 'OPEN') OVER (PARTITION BY p.identity) > 1 AS several
    FROM contact_point AS p
    JOIN contact AS c ON c."organizationId" = p."organizationId" AND c.id = p."contactId"
      AND c."deletedAt" IS NULL AND c."erasedAt" IS NULL
    JOIN lead AS l ON l."organizationId" = c."organizationId" AND l."contactId" = c.id
    WHERE ${inOrganization(tx, 'p')} AND ${living(tx, 'l')} AND p.identity = ANY(${identities}::text[]) AND NOT p.shared
    ORDER BY p.identity, l.status = 'OPEN' DESC, l."capturedAt" DESC, l.id`;
}
