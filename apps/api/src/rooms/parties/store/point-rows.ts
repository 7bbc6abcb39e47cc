import type { ContactPointKind, PartyRecord } from '@mikomi/domain/parties';
import type { OrganizationScope } from '../../../platform/database/scope.ts';
import { inOrganization, raw, sql } from '../../../platform/database/sql.ts';

/** A stored contact point and whose it is. */
export interface PointRow {
  readonly id: string;
  readonly partyId: string;
  readonly kind: ContactPointKind;
  readonly value: string;
  readonly identity: string;
  readonly shared: boolean;
  readonly position: number;
}

/** The contact points of these parties, each one's in order. */
export function pointsOfParties(
  scope: OrganizationScope,
  kind: PartyRecord['kind'],
  ids: readonly string[],
): Promise<readonly PointRow[]> {
  const owner = raw(kind === 'CONTACT' ? 'q."contactId"' : 'q."companyId"');
  return sql(scope)<PointRow>`
    SELECT q.id, ${owner} AS "partyId", q.kind, q.value, q.identity, q.shared, q.position FROM contact_point AS q
    WHERE ${inOrganization(scope, 'q')} AND ${owner} = ANY(${ids}::uuid[]) ORDER BY q.position, q.id`;
}
