import {
  behind,
  countRows,
  cursorColumns,
  type KeysetOrder,
  type KeysetRow,
  ordered,
  type Page,
} from '../../../graphql/keyset.ts';
import type { CommandContext, Transaction } from '../../../platform/context.ts';
import { fragment, inOrganization, sql } from '../../../platform/database/sql.ts';

/** The newest mail stands first. */
export const OUTBOX_ORDER: KeysetOrder = {
  name: 'CREATED_AT',
  columns: [{ column: 'createdAt', type: 'timestamptz', descending: true }],
};

/** One page of the organization's mails. */
export function pageOfMails(context: CommandContext, page: Page): Promise<KeysetRow[]> {
  const where = fragment`${inOrganization(context, 'm')} AND ${behind(page, OUTBOX_ORDER, 'm')}`;
  return sql(context)<KeysetRow>`
    SELECT m.id, ${cursorColumns(OUTBOX_ORDER, 'm')} FROM mail_message AS m WHERE ${where} ${ordered(page, OUTBOX_ORDER, 'm')}`;
}

/** How many mails of the organization there are. */
export function countMails(context: CommandContext): Promise<number> {
  return countRows(context, fragment`FROM mail_message AS m WHERE ${inOrganization(context, 'm')}`);
}

/** Puts a mail that has not certainly gone out in the queue again; false when it is in no such state. */
export async function requeueMail(tx: Transaction, id: string): Promise<'requeued' | 'elsewhere' | 'none'> {
  const [mail] = await sql(tx)<{ state: string }>`
    SELECT m.state FROM mail_message AS m WHERE ${inOrganization(tx, 'm')} AND m.id = ${id} FOR UPDATE`;
  if (!mail) return 'none';
  if (!['FAILED', 'HELD', 'UNKNOWN'].includes(mail.state)) return 'elsewhere';
  await sql(tx)`
    UPDATE mail_message AS m SET state = 'QUEUED', problem = NULL, attempts = 0, "claimedAt" = NULL
    WHERE ${inOrganization(tx, 'm')} AND m.id = ${id}`;
  return 'requeued';
}
