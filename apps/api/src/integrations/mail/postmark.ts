import type { Refusal } from '@mikomi/domain/shared';
import { unreadable } from '../payload/inbound.ts';
import { listAt, textAt } from '../payload/json.ts';
import { momentOfText } from '../payload/moment.ts';
import { mailbox, mailboxesIn, messageIdOf } from './addresses.ts';
import type { Mail } from './mail.ts';
import { textOfPage } from './text-of-page.ts';

/** A mail as Postmark hands it over, in JSON. Its MessageID is its own: the mail's stands among the headers. */
export function readPostmark(json: unknown): Mail | Refusal<'inbound-unreadable'> {
  const told = (key: string) => textAt(json, key);
  if (told('MessageID') === null || (told('From') === null && told('Subject') === null))
    return unreadable('Postmark');
  const headers = listAt(json, 'Headers');
  const header = (name: string) =>
    textAt(
      headers.find((each) => textAt(each, 'Name')?.toLowerCase() === name),
      'Value',
    );
  const people = (key: string) =>
    listAt(json, key).flatMap((each) => mailbox(textAt(each, 'Name'), textAt(each, 'Email')) ?? []);
  return {
    messageId: messageIdOf(header('message-id')) ?? told('MessageID'),
    from:
      mailbox(textAt(json, 'FromFull', 'Name'), textAt(json, 'FromFull', 'Email')) ??
      mailboxesIn(told('From'))[0] ??
      null,
    replyTo: mailboxesIn(told('ReplyTo'))[0] ?? null,
    to: [...people('ToFull'), ...people('CcFull')],
    subject: told('Subject'),
    at: momentOfText(told('Date')),
    text: told('TextBody') ?? textOfPage(told('HtmlBody')),
    newText: told('StrippedTextReply'),
    tag: told('MailboxHash'),
    attachments: listAt(json, 'Attachments').flatMap((each) => {
      const name = textAt(each, 'Name');
      const size = Number(textAt(each, 'ContentLength') ?? Number.NaN);
      const type = textAt(each, 'ContentType');
      return name === null ? [] : [{ name, type, size: Number.isFinite(size) ? size : null }];
    }),
    header,
  };
}
