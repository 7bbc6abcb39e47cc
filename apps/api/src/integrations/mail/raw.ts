import type { Refusal } from '@mikomi/domain/shared';
import PostalMime, { type Email } from 'postal-mime';
import { unreadable } from '../payload/inbound.ts';
import { textOf } from '../payload/json.ts';
import { momentOfText } from '../payload/moment.ts';
import { mailbox, messageIdOf } from './addresses.ts';
import type { Mail } from './mail.ts';
import { textOfPage } from './text-of-page.ts';

/** What a mail may nest and head at most: far more than any mail that a person wrote. */
const LIMITS = { maxNestingDepth: 50, maxHeadersSize: 256 * 1024, maxRfc822NestingDepth: 3 };

/** A mail as it travelled (RFC 5322 and MIME); refused where it has no header that says who sent it. */
export async function readRaw(bytes: Buffer): Promise<Mail | Refusal<'inbound-unreadable'>> {
  try {
    const email = await PostalMime.parse(beginning(bytes), LIMITS);
    return email.headers.some(({ key }) => KNOWN.has(key)) ? mailOf(email) : unreadable('mail');
  } catch {
    return unreadable('mail');
  }
}

/** Five times the lines of the largest attachment that fits: each costs the parser a moment. */
const MOST_LINES = 50_000;

function beginning(bytes: Buffer): Buffer {
  let end = -1;
  for (let line = 0; line < MOST_LINES; line += 1) {
    end = bytes.indexOf(0x0a, end + 1);
    if (end === -1) return bytes;
  }
  return bytes.subarray(0, end + 1);
}

const KNOWN: ReadonlySet<string> = new Set([
  'from',
  'sender',
  'return-path',
  'message-id',
  'received',
  'subject',
]);

function mailOf(email: Email): Mail {
  const [first] = email.replyTo ?? [];
  const from = email.from ?? email.sender;
  return {
    messageId: messageIdOf(email.messageId ?? null),
    from: mailbox(from?.name, from?.address),
    replyTo: mailbox(first?.name, first?.address),
    to: [...(email.to ?? []), ...(email.cc ?? [])].flatMap(({ name, address, group }) =>
      group
        ? group.flatMap((each) => mailbox(each.name, each.address) ?? [])
        : (mailbox(name, address) ?? []),
    ),
    subject: textOf(email.subject),
    at: momentOfText(textOf(email.date)),
    text: textOf(email.text) ?? textOfPage(textOf(email.html)),
    attachments: email.attachments.flatMap(({ filename, mimeType, content, related }) => {
      const name = related ? null : textOf(filename);
      const size = typeof content === 'string' ? content.length : content.byteLength;
      return name === null ? [] : [{ name, type: textOf(mimeType), size }];
    }),
    header: (name) => textOf(email.headers.find(({ key }) => key === name)?.value),
  };
}
