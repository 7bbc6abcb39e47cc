import type { Transaction } from '../../../platform/context.ts';
import { inOrganization, living, sql } from '../../../platform/database/sql.ts';

/** What rows know parties by. */
export interface NamedParties {
  readonly companyKeys: readonly string[];
  readonly identities: readonly string[];
  readonly leadIds: readonly string[];
  /** Parties that were found by something else. */
  readonly contactIds: readonly string[];
  readonly companyIds: readonly string[];
}

/** The living of these contacts, of those whom these points reach alone, and of those of these leads. */
export async function contactsOfRows(
  tx: Transaction,
  { identities, leadIds, contactIds }: NamedParties,
): Promise<readonly string[]> {
  const rows = await sql(tx)<{ id: string }>`
    SELECT c.id FROM contact AS c WHERE ${living(tx, 'c')} AND c.id IN (
      SELECT unnest(${contactIds}::uuid[]) UNION SELECT p."contactId" FROM contact_point AS p
      WHERE ${inOrganization(tx, 'p')} AND p.identity = ANY(${identities}::text[]) AND NOT p.shared
      UNION SELECT l."contactId" FROM lead AS l WHERE ${inOrganization(tx, 'l')} AND l.id = ANY(${leadIds}::uuid[]))`;
  return rows.map(({ id }) => id);
}

/** The living of these companies, of those of these names, and of those of these leads. */
export async function companiesOfRows(
  tx: Transaction,
  { companyKeys, leadIds, companyIds }: NamedParties,
): Promise<readonly string[]> {
  const rows = await sql(tx)<{ id: string }>`
    SELECT c.id FROM company AS c WHERE ${living(tx, 'c')} AND c.id IN (
      SELECT unnest(${companyIds}::uuid[]) UNION SELECT k.id FROM company AS k
      WHERE ${inOrganization(tx, 'k')} AND k."companyKey" = ANY(${companyKeys}::text[])
      UNION SELECT l."companyId" FROM lead AS l WHERE ${inOrganization(tx, 'l')} AND l.id = ANY(${leadIds}::uuid[]))`;
  return rows.map(({ id }) => id);
}
