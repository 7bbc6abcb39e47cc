import type { Transaction } from '../context.ts';
import { inOrganization, sql } from '../database/sql.ts';

/** Forgets the mails that tell of these leads, contacts or companies: they name them. */
export async function forgetMails(tx: Transaction, ids: readonly string[]): Promise<void> {
  await sql(
    tx,
  )`DELETE FROM mail_message AS m WHERE ${inOrganization(tx, 'm')} AND m."recordId" = ANY(${ids}::uuid[])`;
}
