import type { Transaction } from '../../../platform/context.ts';
import { inOrganization, living, sql } from '../../../platform/database/sql.ts';

/** Those of these that reach a contact whom nobody shares them with. */
export async function knownPoints(
  tx: Transaction,
  identities: readonly string[],
): Promise<ReadonlySet<string>> {
  if (identities.length === 0) return new Set();
  const rows = await sql(tx)<{ identity: string }>`
    SELECT DISTINCT p.identity FROM contact_point AS p JOIN contact AS c ON ${living(tx, 'c')} AND c.id = p."contactId"
    WHERE ${inOrganization(tx, 'p')} AND p.identity = ANY(${identities}::text[]) AND NOT p.shared`;
  return new Set(rows.map(({ identity }) => identity));
}
