import type { Transaction } from '../../../platform/context.ts';
import { fragment, inOrganization, sql } from '../../../platform/database/sql.ts';

/** A stored point as far as an edit needs it. */
export interface StoredPoint {
  readonly id: string;
  readonly kind: string;
  readonly identity: string;
  readonly shared: boolean;
}

/** The points of one party, in order. */
export function pointsOf(
  tx: Transaction,
  owner: { readonly contactId: string } | { readonly companyId: string },
): Promise<readonly StoredPoint[]> {
  const ofOwner =
    'contactId' in owner
      ? fragment`p."contactId" = ${owner.contactId}`
      : fragment`p."companyId" = ${owner.companyId}`;
  return sql(tx)<StoredPoint>`
    SELECT p.id, p.kind, p.identity, p.shared FROM contact_point AS p
    WHERE ${inOrganization(tx, 'p')} AND ${ofOwner} ORDER BY p.position, p.id`;
}

/** The points of these contacts. */
export function pointsOfContacts(
  tx: Transaction,
  contactIds: readonly string[],
): Promise<readonly (StoredPoint & { readonly contactId: string })[]> {
  return sql(tx)<StoredPoint & { contactId: string }>`
    SELECT p."contactId", p.id, p.kind, p.identity, p.shared FROM contact_point AS p
    WHERE ${inOrganization(tx, 'p')} AND p."contactId" = ANY(${contactIds}::uuid[]) ORDER BY p."contactId", p.position, p.id`;
}
