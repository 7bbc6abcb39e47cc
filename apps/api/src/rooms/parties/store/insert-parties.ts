import { insertWhole, into, type NewRow } from '../../../platform/change/write-records.ts';
import type { Transaction } from '../../../platform/context.ts';
import { inOrganization, sql } from '../../../platform/database/sql.ts';
import { type CompanyName, companyTerms, comparedName, contactTerms } from './party-terms.ts';
import { companyRecord, contactPointRecord, contactRecord } from './records.ts';

/** New parties, many at once, with all of their points. */
export interface PartyRows {
  readonly companies: readonly NewRow<'Company'>[];
  readonly contacts: readonly NewRow<'Contact'>[];
  readonly points: readonly NewRow<'ContactPoint'>[];
}

/** Inserts new parties together with what they are found by; companies before the contacts that belong to them. */
export async function insertParties(
  tx: Transaction,
  { companies, contacts, points }: PartyRows,
): Promise<void> {
  const byParty = Map.groupBy(points, ({ contactId, companyId }) => contactId ?? companyId);
  const addresses = ({ id }: { readonly id: string }) =>
    (byParty.get(id) ?? []).flatMap(({ value }) => value ?? []);
  const employers = await employersOf(tx, companies, contacts);
  await insertWhole(tx, [
    into(companyRecord, companies, (row) => ({
      terms: companyTerms(row, addresses(row)),
      comparedName: comparedName(row.name),
    })),
    into(contactRecord, contacts, (row) => ({
      terms: contactTerms(row, employers.get(row.companyId ?? ''), addresses(row)),
      comparedName: comparedName(row.name),
    })),
    into(contactPointRecord, points),
  ]);
}

/** What the contacts' companies are called: the new ones, and those that were there. */
async function employersOf(
  tx: Transaction,
  companies: PartyRows['companies'],
  contacts: PartyRows['contacts'],
): Promise<ReadonlyMap<string, CompanyName>> {
  const names = new Map<string, CompanyName>(companies.map((row) => [row.id, row]));
  const others = new Set(contacts.flatMap(({ companyId }) => companyId ?? []));
  for (const id of names.keys()) others.delete(id);
  if (others.size === 0) return names;
  const rows = await sql(tx)<CompanyName & { id: string }>`
    SELECT c.id, c.name, c."nameReading" FROM company AS c
    WHERE ${inOrganization(tx, 'c')} AND c.id = ANY(${[...others]}::uuid[])`;
  for (const row of rows) names.set(row.id, row);
  return names;
}
