import type { Transaction } from '../../../platform/context.ts';
import { inOrganization, sql } from '../../../platform/database/sql.ts';

/** The row that holds a contact's word for a channel, if they ever said one. */
export async function consentIdOf(
  tx: Transaction,
  contactId: string,
  channel: string,
): Promise<string | undefined> {
  const [row] = await sql(tx)<{ id: string }>`
    SELECT c.id FROM consent AS c
    WHERE ${inOrganization(tx, 'c')} AND c."contactId" = ${contactId} AND c.channel = ${channel}
    ORDER BY c.at DESC, c.id DESC LIMIT 1`;
  return row?.id;
}
