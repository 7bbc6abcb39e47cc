import { companyKey } from '@mikomi/domain/parties';
import type { BeforeCommit, Transaction } from '../../../platform/context.ts';
import { inOrganization, sql } from '../../../platform/database/sql.ts';
import {
  type CompanyName,
  type CompanyTexts,
  type ContactTexts,
  companyTerms,
  comparedName,
  contactKeys,
  contactTerms,
} from './party-terms.ts';

/**
 * Keeps what parties are compared and found by: of contacts their names, readings, company and addresses, of companies the
 * same. An undo may write a key of an earlier version back; here it is today's again.
 */
export const refreshPartyTerms: BeforeCommit = async (tx) => {
  const stale = tx.changes.filter(({ whole }) => !whole);
  const of = (type: string) =>
    stale.flatMap((change) => (change.recordType === type ? [change.recordId] : []));
  const companies = of('Company');
  const contacts = of('Contact');
  // A point that is gone can't name its party any more; its change does.
  const owners = stale.flatMap(({ recordType, rootId }) => (recordType === 'ContactPoint' ? [rootId] : []));
  if (companies.length + contacts.length + owners.length === 0) return;
  await refreshContacts(tx, [...contacts, ...owners], companies);
  await refreshCompanies(tx, [...companies, ...owners]);
};

interface Row {
  readonly id: string;
  readonly points: readonly string[];
}

/** Makes anew what these contacts, and those of these companies, are compared and found by. */
export async function refreshContacts(
  tx: Transaction,
  contacts: readonly string[],
  companies: readonly string[] = [],
): Promise<void> {
  const rows = await sql(tx)<Row & ContactTexts & { company: CompanyName }>`
    SELECT c.id, c.name, c."familyName", c."givenName", c."familyReading", c."givenReading",
      json_build_object('name', o.name, 'nameReading', o."nameReading") AS company,
      (SELECT coalesce(array_agg(p.value), '{}') FROM contact_point p
       WHERE p."organizationId" = c."organizationId" AND p."contactId" = c.id) AS points
    FROM contact c LEFT JOIN company o ON o."organizationId" = c."organizationId" AND o.id = c."companyId"
    WHERE ${inOrganization(tx, 'c')} AND (c.id = ANY(${contacts}::uuid[]) OR c."companyId" = ANY(${companies}::uuid[]))`;
  if (rows.length === 0) return;
  const found = rows.map((row) => ({
    id: row.id,
    ...contactKeys(row),
    terms: contactTerms(row, row.company, row.points),
    comparedName: comparedName(row.name),
  }));
  await sql(tx)`
    UPDATE contact AS t SET "nameKey" = r."nameKey", "readingKey" = r."readingKey", terms = r.terms, "comparedName" = r."comparedName"
    FROM jsonb_to_recordset(${JSON.stringify(found)}::jsonb)
      AS r(id uuid, "nameKey" text, "readingKey" text, terms text[], "comparedName" text)
    WHERE ${inOrganization(tx, 't')} AND t.id = r.id
      AND (t."nameKey", t."readingKey", t.terms, t."comparedName")
        IS DISTINCT FROM (r."nameKey", r."readingKey", r.terms, r."comparedName")`;
}

/** Makes anew what these companies are compared and found by. */
export async function refreshCompanies(tx: Transaction, companies: readonly string[]): Promise<void> {
  const rows = await sql(tx)<Row & CompanyTexts & { name: string }>`
    SELECT c.id, c.name, c."nameReading", c.website,
      (SELECT coalesce(array_agg(p.value), '{}') FROM contact_point p
       WHERE p."organizationId" = c."organizationId" AND p."companyId" = c.id) AS points
    FROM company c
    WHERE ${inOrganization(tx, 'c')} AND c.id = ANY(${companies}::uuid[])`;
  if (rows.length === 0) return;
  const found = rows.map((row) => ({
    id: row.id,
    companyKey: companyKey(row.name),
    terms: companyTerms(row, row.points),
    comparedName: comparedName(row.name),
  }));
  await sql(tx)`
    UPDATE company AS t SET "companyKey" = r."companyKey", terms = r.terms, "comparedName" = r."comparedName"
    FROM jsonb_to_recordset(${JSON.stringify(found)}::jsonb)
      AS r(id uuid, "companyKey" text, terms text[], "comparedName" text)
    WHERE ${inOrganization(tx, 't')} AND t.id = r.id
      AND (t."companyKey", t.terms, t."comparedName") IS DISTINCT FROM (r."companyKey", r.terms, r."comparedName")`;
}
