import type { BeforeCommit, Transaction } from '../../../platform/context.ts';
import { inOrganization, raw, sql } from '../../../platform/database/sql.ts';
import {
  type CompanyName,
  type CompanyTexts,
  type ContactTexts,
  companyTerms,
  contactTerms,
} from './party-terms.ts';

interface Found {
  readonly id: string;
  readonly terms: readonly string[];
}

/** Keeps what parties are found by: of contacts their names, readings, company and addresses, of companies the same. */
export const refreshPartyTerms: BeforeCommit = async (tx) => {
  const stale = tx.changes.filter(({ whole }) => !whole);
  const of = (type: string) =>
    stale.flatMap((change) => (change.recordType === type ? [change.recordId] : []));
  const companies = of('Company');
  const contacts = of('Contact');
  // A point that is gone can't name its party any more; its change does.
  const owners = stale.flatMap(({ recordType, rootId }) => (recordType === 'ContactPoint' ? [rootId] : []));
  if (companies.length + contacts.length + owners.length === 0) return;
  await write(tx, 'contact', await contactsFound(tx, [...contacts, ...owners], companies));
  await write(tx, 'company', await companiesFound(tx, [...companies, ...owners]));
};

interface Row {
  readonly id: string;
  readonly points: readonly string[];
}

async function contactsFound(tx: Transaction, contacts: string[], companies: string[]): Promise<Found[]> {
  const rows = await sql(tx)<Row & ContactTexts & { company: CompanyName }>`
    SELECT c.id, c.name, c."familyName", c."givenName", c."familyReading", c."givenReading",
      json_build_object('name', o.name, 'nameReading', o."nameReading") AS company,
      (SELECT coalesce(array_agg(p.value), '{}') FROM contact_point p
       WHERE p."organizationId" = c."organizationId" AND p."contactId" = c.id) AS points
    FROM contact c LEFT JOIN company o ON o."organizationId" = c."organizationId" AND o.id = c."companyId"
    WHERE ${inOrganization(tx, 'c')} AND (c.id = ANY(${contacts}::uuid[]) OR c."companyId" = ANY(${companies}::uuid[]))`;
  return rows.map((row) => ({ id: row.id, terms: contactTerms(row, row.company, row.points) }));
}

async function companiesFound(tx: Transaction, companies: string[]): Promise<Found[]> {
  const rows = await sql(tx)<Row & CompanyTexts>`
    SELECT c.id, c.name, c."nameReading", c.website,
      (SELECT coalesce(array_agg(p.value), '{}') FROM contact_point p
       WHERE p."organizationId" = c."organizationId" AND p."companyId" = c.id) AS points
    FROM company c
    WHERE ${inOrganization(tx, 'c')} AND c.id = ANY(${companies}::uuid[])`;
  return rows.map((row) => ({ id: row.id, terms: companyTerms(row, row.points) }));
}

async function write(tx: Transaction, table: 'contact' | 'company', found: readonly Found[]): Promise<void> {
  if (found.length === 0) return;
  await sql(tx)`
    UPDATE ${raw(table)} AS t SET terms = r.terms
    FROM jsonb_to_recordset(${JSON.stringify(found)}::jsonb) AS r(id uuid, terms text[])
    WHERE ${inOrganization(tx, 't')} AND t.id = r.id AND t.terms IS DISTINCT FROM r.terms`;
}
