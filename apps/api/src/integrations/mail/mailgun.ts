import { isRefusal } from '@mikomi/domain/shared';
import type { SentForm } from '../payload/form.ts';
import { listAt, parseJson, textAt } from '../payload/json.ts';
import { momentOfSeconds, momentOfText } from '../payload/moment.ts';
import { isSame, keyedHash } from '../payload/signature.ts';
import { mailboxesIn, messageIdOf } from './addresses.ts';
import type { Mail } from './mail.ts';
import { textOfPage } from './text-of-page.ts';

/** Mailgun signs within the form: the time and a token, with the key of the account. */
export function isMailguns(form: SentForm, key: string | undefined): boolean {
  const timestamp = form.text('timestamp');
  const token = form.text('token');
  if (timestamp === null || token === null) return false;
  return isSame(form.text('signature')?.toLowerCase(), keyedHash('sha256', key, 'hex', timestamp + token));
}

/** A mail as Mailgun hands it over, taken apart. */
export function readMailgun(form: SentForm): Mail {
  const parsed = parseJson(form.text('message-headers') ?? '[]');
  const headers = isRefusal(parsed) ? [] : listAt(parsed.json);
  const header = (name: string) =>
    textAt(
      headers.find((each) => textAt(each, 0)?.toLowerCase() === name),
      1,
    );
  const told = (name: string) =>
    form.text(name) ?? form.text(name.toLowerCase()) ?? header(name.toLowerCase());
  return {
    messageId: messageIdOf(told('Message-Id')),
    from: mailboxesIn(told('From'))[0] ?? mailboxesIn(form.text('sender'))[0] ?? null,
    replyTo: mailboxesIn(told('Reply-To'))[0] ?? null,
    to: mailboxesIn(told('To') ?? form.text('recipient')),
    subject: told('Subject'),
    at: momentOfText(told('Date')) ?? momentOfSeconds(form.text('timestamp')),
    text: form.text('body-plain') ?? textOfPage(form.text('body-html')),
    newText: form.text('stripped-text'),
    attachments: form.files.map(({ fileName, type, size }) => ({ name: fileName, type, size })),
    header,
  };
}
