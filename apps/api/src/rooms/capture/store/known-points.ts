import type { Transaction } from '../../../platform/context.ts';
import { inOrganization, living, sql } from '../../../platform/database/sql.ts';

/** Whether one of these reaches a contact whom nobody shares it with. */
export async function isKnownPoint(tx: Transaction, identities: readonly string[]): Promise<boolean> {
  if (identities.length === 0) return false;
  const rows = await sql(tx)`
    SELECT 1 AS found FROM contact_point AS p JOIN contact AS c ON ${living(tx, 'c')} AND c.id = p."contactId"
    WHERE ${inOrganization(tx, 'p')} AND p.identity = ANY(${identities}::text[]) AND NOT p.shared LIMIT 1`;
  return rows.length > 0;
}
