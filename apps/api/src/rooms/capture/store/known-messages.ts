import type { Transaction } from '../../../platform/context.ts';
import { asWritten, inOrganization, sql } from '../../../platform/database/sql.ts';

/** Of these messages those that are there, and whether they rest in the bin. */
export function knownMessages(
  tx: Transaction,
  ids: readonly string[],
): Promise<readonly { readonly id: string; readonly isDeleted: boolean }[]> {
  return sql(tx)<{ id: string; isDeleted: boolean }>`
    SELECT a.id, a."deletedAt" IS NOT NULL AS "isDeleted" FROM activity AS a
    WHERE ${inOrganization(tx, 'a')} AND a.id = ANY(${ids}::uuid[])`;
}

/** Holds the chat with somebody until the commit: of two who bring it at once the second finds what the first brought. */
export async function holdChat(tx: Transaction, personId: string): Promise<void> {
  await sql(
    tx,
  )`SELECT pg_advisory_xact_lock(hashtextextended('chat ' || (${asWritten(tx)})::text || ' ' || ${personId}::text, 0))`;
}
