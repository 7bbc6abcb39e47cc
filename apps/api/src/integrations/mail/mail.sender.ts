import type { InboundField } from '@mikomi/domain/capture';
import { isRefusal } from '@mikomi/domain/shared';
import type { KeptDelivery, Sender, WhatCame } from '../../rooms/capture/index.ts';
import { enquiry, ignored, personWith } from '../payload/inbound.ts';
import { contentId } from '../payload/signature.ts';
import { messageIdsIn } from './addresses.ts';
import { said } from './attachment.ts';
import { automaticBecause, isForMany } from './automatic.ts';
import { isAgreedMail, mailSecrets } from './genuine.ts';
import type { Mail } from './mail.ts';
import { newWords } from './new-words.ts';
import { readMail } from './read-mail.ts';

/** Mails to an address of ours, handed over raw or by Postmark, Mailgun or SendGrid. */
export const inboundMail: Sender = {
  kind: 'INBOUND_MAIL',
  secrets: mailSecrets,
  keptHeaders: [],
  isGenuine: isAgreedMail,
  read,
};

async function read(delivery: KeptDelivery): Promise<WhatCame> {
  const mail = await readMail(delivery);
  if (isRefusal(mail)) return mail;
  const { at, subject } = mail;
  const externalId = mail.messageId ?? contentId(delivery.body);
  const automatic = automaticBecause(mail);
  if (automatic) return [ignored(externalId, at, ...automatic)];
  if (isForMany(mail)) return [ignored(externalId, at, 'inbound-mailing-list')];
  const person = writerOf(mail);
  if (person === null) return [ignored(externalId, at, 'inbound-without-sender')];
  return [
    enquiry({
      externalId,
      at,
      touch: 'EMAIL',
      person,
      subject,
      text: wordsOf(mail),
      fields: fieldsOfMail(mail),
      conversationId: `mail:${threadOf(mail) ?? externalId}`,
    }),
  ];
}

/** What is new in it, and which files came with it: the timeline keeps their names. */
function wordsOf({ text, newText, attachments }: Mail): string | null {
  const words = text === null ? null : (newText ?? newWords(text));
  const files = attachments.map((file) => `📎 ${said(file)}`).join('\n');
  return [words, files].filter(Boolean).join('\n\n') || words;
}

/** Answers go to Reply-To, which web forms fill with whoever filled them in; the name beside another address is another’s. */
function writerOf({ from, replyTo }: Mail) {
  const writer = replyTo ?? from;
  if (writer === null) return null;
  const name = writer.name ?? (from?.address === writer.address ? from.name : null);
  return personWith(name, ['EMAIL', writer.address]);
}

/** The first mail of the thread that this one belongs to (RFC 5322, 3.6.4). */
function threadOf({ header }: Mail): string | undefined {
  return messageIdsIn(header('references'))[0] ?? messageIdsIn(header('in-reply-to'))[0];
}

/** What a mapping can give a place beside the words. Whom else it went to is nobody's address who asks. */
export function fieldsOfMail({ tag, attachments }: Mail): readonly InboundField[] {
  const named = (name: string, value: string | null | undefined) => (value ? [{ name, value }] : []);
  return [...named('tag', tag), ...named('attachments', attachments.map(said).join('\n'))];
}
