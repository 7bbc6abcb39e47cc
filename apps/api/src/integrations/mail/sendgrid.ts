import { isRefusal } from '@mikomi/domain/shared';
import type { SentForm } from '../payload/form.ts';
import { parseJson, textAt } from '../payload/json.ts';
import { momentOfText } from '../payload/moment.ts';
import { mailboxesIn, messageIdOf } from './addresses.ts';
import type { Mail } from './mail.ts';
import { textOfPage } from './text-of-page.ts';

/** A mail as SendGrid hands it over, taken apart: each field in the charset that the mail had it in. */
export function readSendGrid(form: SentForm): Mail {
  const parsed = parseJson(form.text('charsets') ?? '{}');
  const told = (name: string) =>
    form.text(name, (isRefusal(parsed) ? null : textAt(parsed.json, name)) ?? undefined);
  const headers = headersIn(told('headers') ?? '');
  const header = (name: string) => headers.find(([each]) => each === name)?.[1] ?? null;
  return {
    messageId: messageIdOf(header('message-id')),
    from: mailboxesIn(told('from'))[0] ?? mailboxesIn(header('from'))[0] ?? null,
    replyTo: mailboxesIn(header('reply-to'))[0] ?? null,
    to: [...mailboxesIn(told('to')), ...mailboxesIn(told('cc'))],
    subject: told('subject'),
    at: momentOfText(header('date')),
    text: told('text') ?? textOfPage(told('html')),
    attachments: form.files.map(({ fileName, type, size }) => ({ name: fileName, type, size })),
    header,
  };
}

/** The headers as they stood in the mail, folded lines made whole. */
function headersIn(text: string): readonly (readonly [string, string])[] {
  return text
    .replace(/\r?\n[ \t]+/g, ' ')
    .split(/\r?\n/)
    .flatMap((line) => {
      const colon = line.indexOf(':');
      return colon < 1
        ? []
        : [[line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim()] as const];
    });
}
