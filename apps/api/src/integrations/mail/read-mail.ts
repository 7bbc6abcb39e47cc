import { isRefusal, type Refusal } from '@mikomi/domain/shared';
import type { KeptDelivery } from '../../rooms/capture/index.ts';
import { isForm, readForm, type SentForm } from '../payload/form.ts';
import { parseJson } from '../payload/json.ts';
import type { Mail } from './mail.ts';
import { readMailgun } from './mailgun.ts';
import { readPostmark } from './postmark.ts';
import { readRaw } from './raw.ts';
import { readSendGrid } from './sendgrid.ts';

/** Reads a mail however it is handed over: JSON is Postmark's, a form Mailgun's or SendGrid's by its fields, all else the mail itself. */
export async function readMail({ contentType, body }: KeptDelivery): Promise<Mail | Refusal> {
  if (/^application\/json\b/i.test(contentType)) {
    const parsed = parseJson(body);
    return isRefusal(parsed) ? parsed : readPostmark(parsed.json);
  }
  if (!isForm(contentType)) return readRaw(body);
  const form = await readForm(contentType, body);
  return isRefusal(form) ? form : readFormMail(form);
}

async function readFormMail(form: SentForm): Promise<Mail | Refusal> {
  const raw = (await form.bytes('body-mime')) ?? (await form.bytes('email'));
  if (raw !== null) return readRaw(raw);
  return form.text('message-headers') !== null || form.text('recipient') !== null
    ? readMailgun(form)
    : readSendGrid(form);
}
