import { isRefusal } from '@mikomi/domain/shared';
import type { SecretField, Secrets, SentRequest } from '../../rooms/capture/index.ts';
import { isForm, readForm } from '../payload/form.ts';
import { bringsSecret } from '../payload/signature.ts';
import { isMailguns } from './mailgun.ts';

/** Mailgun signs; Postmark, SendGrid and a mail server of one's own can but bring a password in the address. */
export const mailSecrets: readonly SecretField[] = [
  { name: 'password', required: false, ours: true },
  { name: 'mailgunSigningKey', required: false, ours: false },
];

/** Where something was agreed on, a mail is handed over by who knows it; else the address itself is the secret. */
export async function isAgreedMail({ headers, body }: SentRequest, secrets: Secrets): Promise<boolean> {
  if (!secrets.password && !secrets.mailgunSigningKey) return true;
  if (bringsSecret(headers.authorization, secrets.password)) return true;
  const contentType = headers['content-type'] ?? '';
  if (!secrets.mailgunSigningKey || !isForm(contentType)) return false;
  const form = await readForm(contentType, body);
  return !isRefusal(form) && isMailguns(form, secrets.mailgunSigningKey);
}
