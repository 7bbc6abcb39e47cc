import type { Transaction } from '../context.ts';
import { asWritten, sql } from '../database/sql.ts';
import { newId } from '../ids.ts';
import { enqueue } from '../jobs/job.ts';
import { deliverMailJob } from './deliver-mail.ts';
import type { MailBody } from './mail-body.ts';

/** What the outbox page calls a mail by. */
export type MailKind =
  | 'INVITATION'
  | 'PASSWORD_RESET'
  | 'REMINDER'
  | 'LEAD_ASSIGNED'
  | 'ENQUIRY_RECEIVED'
  | 'CONSENT_REQUEST';

/** A mail to write in a command's transaction. */
export interface NewMail {
  readonly kind: MailKind;
  readonly recipient: string;
  readonly body: MailBody;
  /** The lead, contact or company that it tells of: it is forgotten with them. */
  readonly recordId?: string;
}

/**
 * Writes mails in the command's own transaction: they go out exactly when it is committed, and are held when there is no
 * mail server. No part of the record of change: they hold links that are secrets.
 */
export async function sendMail(tx: Transaction, mails: readonly NewMail[]): Promise<void> {
  if (mails.length === 0) return;
  const state = tx.product.hasMailServer ? 'QUEUED' : 'HELD';
  const rows = mails.map(({ kind, recipient, body, recordId }) => ({
    id: newId(),
    kind,
    recipient,
    recordId,
    ...body,
  }));
  await sql(tx)`
    INSERT INTO mail_message ("organizationId", id, kind, recipient, subject, text, html, state, "recordId", "createdAt")
    SELECT ${asWritten(tx)}, r.id, r.kind, r.recipient, r.subject, r.text, r.html, ${state}, r."recordId", ${new Date(tx.now())}
    FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      AS r(id uuid, kind text, recipient text, subject text, text text, html text, "recordId" uuid)`;
  if (state === 'QUEUED') await enqueue(tx, deliverMailJob, {});
}
