import type { Transaction } from '../../../platform/context.ts';
import { inOrganization, sql } from '../../../platform/database/sql.ts';

/** For which purposes a contact said something about a channel after a moment. */
export async function saidSince(
  tx: Transaction,
  contactId: string,
  channel: string,
  at: number,
): Promise<ReadonlySet<string>> {
  const rows = await sql(tx)<{ purpose: string }>`
    SELECT c.purpose FROM consent AS c
    WHERE ${inOrganization(tx, 'c')} AND c."contactId" = ${contactId} AND c.channel = ${channel} AND c.at > ${new Date(at)}`;
  return new Set(rows.map(({ purpose }) => purpose));
}
