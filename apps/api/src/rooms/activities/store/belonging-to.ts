import { heldWhere } from '../../../platform/change/held-rows.ts';
import type { RecordType } from '../../../platform/change/record-type.ts';
import type { Transaction } from '../../../platform/context.ts';
import type { OrganizationScope } from '../../../platform/database/scope.ts';
import { column, fragment, inOrganization, raw, sql } from '../../../platform/database/sql.ts';

const PLACES = { Lead: 'leadId', Contact: 'contactId', Company: 'companyId' } as const;
type Place = keyof typeof PLACES;

/** Whether things happen with records of this kind. */
export function isPlace(recordType: string): recordType is Place {
  return recordType in PLACES;
}

/**
 * Of the rows that name these records, the ones that belong to them: to a lead, with none to the contact, with neither to
 * the company. The others only say who it was with.
 */
export async function belongingTo(
  tx: Transaction,
  { table }: RecordType,
  place: Place,
  ids: readonly string[],
): Promise<{ readonly own: readonly string[]; readonly column: string }> {
  const name = PLACES[place];
  const rows = await sql(tx)<{ id: string }>`
    SELECT t.id FROM ${raw(table)} AS t WHERE ${inOrganization(tx, 't')} AND ${column(name, 't')} = ANY(${ids}::uuid[])
      AND coalesce(t."leadId", t."contactId", t."companyId") = ${column(name, 't')} ORDER BY t.id`;
  return { own: rows.map(({ id }) => id), column: name };
}

/** The rows of what happened with contacts, or on leads of theirs, as they are stored. */
export function heldWithContacts(
  scope: OrganizationScope,
  type: RecordType,
  contactIds: readonly string[],
): Promise<readonly object[]> {
  return heldWhere(
    scope,
    type,
    fragment`(t."contactId" = ANY(${contactIds}::uuid[]) OR t."leadId" IN (
      SELECT l.id FROM lead AS l WHERE ${inOrganization(scope, 'l')} AND l."contactId" = ANY(${contactIds}::uuid[])))`,
  );
}

/** The rows of what happened with a contact, or on a lead of theirs. */
export async function withContact(
  tx: Transaction,
  { table }: RecordType,
  contactId: string,
): Promise<readonly string[]> {
  const rows = await sql(tx)<{ id: string }>`
    SELECT t.id FROM ${raw(table)} AS t WHERE ${inOrganization(tx, 't')} AND (t."contactId" = ${contactId}
      OR t."leadId" IN (SELECT l.id FROM lead AS l WHERE ${inOrganization(tx, 'l')} AND l."contactId" = ${contactId})) ORDER BY t.id`;
  return rows.map(({ id }) => id);
}
