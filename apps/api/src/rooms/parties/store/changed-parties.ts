import type { OrganizationScope } from '../../../platform/database/scope.ts';
import { inOrganization, sql } from '../../../platform/database/sql.ts';

/** A party that a command touched, or whose contact points it did. */
export interface ChangedParty {
  readonly id: string;
  readonly kind: 'CONTACT' | 'COMPANY';
}

/** The next parties that a command touched, by their ids; those that are gone for good count as contacts. */
export function changedParties(
  scope: OrganizationScope,
  commandId: string,
  behind: string | undefined,
  most: number,
): Promise<readonly ChangedParty[]> {
  return sql(scope)<ChangedParty>`
    SELECT t.id, CASE WHEN EXISTS (SELECT 1 FROM company AS o WHERE ${inOrganization(scope, 'o')} AND o.id = t.id)
      THEN 'COMPANY' ELSE 'CONTACT' END AS kind
    FROM (
      SELECT DISTINCT c."rootId" AS id FROM change AS c
      WHERE ${inOrganization(scope, 'c')} AND c."commandId" = ${commandId} AND c."recordType" IN ('Contact', 'Company', 'ContactPoint')
        AND c."rootId" > coalesce(${behind}::uuid, '00000000-0000-0000-0000-000000000000')
      ORDER BY 1 LIMIT ${most}) AS t
    ORDER BY t.id`;
}
