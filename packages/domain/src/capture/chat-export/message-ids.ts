import type { Instant } from '../../shared/index.ts';
import type { ChatExport } from './chat.ts';

/** What makes a message itself. */
interface Said {
  readonly author: string;
  readonly at: Instant;
  readonly text: string;
}

/**
 * An id for each message, by its minute, its author and its words, and which of equal ones it is: the same in every export of the
 * chat, of which some telephones tell the seconds and some do not.
 */
export function messageIds(messages: readonly Said[]): readonly string[] {
  const counted = new Map<string, number>();
  return messages.map(({ author, at, text }) => {
    const own = `chat:${Math.floor(at / 60_000)}:${digest(`${author}\n${text}`)}`;
    const nth = counted.get(own) ?? 0;
    counted.set(own, nth + 1);
    return nth === 0 ? own : `${own}:${nth}`;
  });
}

/**
 * The ids of a chat's messages by the side that wrote them: of two who talk, the same whatever a telephone calls the other one;
 * of more, each by their name there.
 * Source: ours, because a name in an address book is changed, and the chat is not.
 */
export function idsBySide(
  { messages, authors }: Pick<ChatExport, 'messages' | 'authors'>,
  ours: string,
): readonly string[] {
  const isGroup = authors.length > 2;
  return messageIds(
    messages.map(({ author, at, text, file }) => ({
      author: author === ours ? 'OUT' : isGroup ? `IN ${author}` : 'IN',
      at,
      text: text || (file ?? ''),
    })),
  );
}

/** FNV-1a, twice with 32 bits each, over the code units: told apart are the messages of one minute of one chat. */
function digest(text: string): string {
  let high = 0x811c9dc5;
  let low = 0x01000193;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    high = Math.imul(high ^ unit, 0x01000193);
    low = Math.imul(low ^ unit, 0x85ebca6b);
  }
  return `${(high >>> 0).toString(36)}${(low >>> 0).toString(36).padStart(7, '0')}`;
}
