import type { Transaction } from '../../../platform/context.ts';
import { inOrganization, sql } from '../../../platform/database/sql.ts';

/**
 * Holds leads until the commit, in the order of their ids. What is counted on a lead is read by a later statement: one that
 * counts and writes at once would count without what another command is about to commit.
 */
export async function holdLeads(tx: Transaction, ids: Iterable<string>): Promise<void> {
  // What this command makes is nobody else's yet.
  const made = new Set(
    tx.changes.flatMap(({ recordType, recordId, action }) =>
      recordType === 'Lead' && action === 'CREATE' ? [recordId] : [],
    ),
  );
  const known = [...ids].filter((id) => !made.has(id));
  if (known.length === 0) return;
  await sql(tx)`
    SELECT l.id FROM lead AS l WHERE ${inOrganization(tx, 'l')} AND l.id = ANY(${known}::uuid[])
    ORDER BY l.id FOR NO KEY UPDATE`;
}
