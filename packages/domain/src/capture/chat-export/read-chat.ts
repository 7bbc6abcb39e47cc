import {
  type DayOrder,
  dayOf,
  type Instant,
  instantAt,
  type Refusal,
  refuse,
  type Zone,
} from '../../shared/index.ts';
import type { ChatExport } from './chat.ts';
import { contentOfChat } from './chat-content.ts';
import { readChatLine, withoutMarks } from './chat-line.ts';
import { messageIds } from './message-ids.ts';
import { fittingOrders } from './settle-order.ts';

/** Why a text is no chat, or cannot be read without an answer: `readings` are the orders to choose from. */
export type ChatRefusal = Refusal<'chat-unreadable' | 'chat-order-open'>;

/** Whoever wrote is named before a colon; what is said by nobody is the program's own. */
const AUTHOR = /^([^:\n]{1,100}): ?([\s\S]*)$/;

/**
 * Reads a chat that WhatsApp exported on an iPhone or Android, in English or Japanese, with times of 12 or 24 hours, in the zone of
 * whoever exported it. How its days are ordered is settled over the whole file, or asked: then `order` brings the answer.
 * Source: exports of WhatsApp for iOS and Android, which document no format; ours, because a day read the wrong way round puts a
 * promise into another month.
 */
export function readChat(
  text: string,
  about: { readonly zone: Zone; readonly now: Instant; readonly order?: DayOrder },
): ChatExport | ChatRefusal {
  const lines = joinedLines(text);
  if (lines.length === 0) return refuse('chat-unreadable');
  const today = dayOf(about.now, about.zone);
  const fitting = fittingOrders(
    lines.map(({ date }) => date),
    today,
  );
  const settled = fitting.length === 1 ? fitting[0] : fitting.find(({ order }) => order === about.order);
  if (!settled) {
    if (fitting.length === 0) return refuse('chat-unreadable');
    const sample = lines[0]?.date ?? '';
    return refuse('chat-order-open', {
      parameters: {
        sample,
        readings: fitting.map(({ days }) => ({ day: days[0] ?? '' })),
        orders: fitting.map(({ order }) => order),
      },
    });
  }
  const minutesKnown = new Map<string, Instant>();
  const minuteAt = (day: string, clock: string) => {
    const key = `${day} ${clock}`;
    const at = minutesKnown.get(key) ?? instantAt(day, clock, about.zone);
    minutesKnown.set(key, at);
    return at;
  };
  const said = lines.flatMap(({ hours, minutes, seconds, rest }, index) => {
    const [, author, words = ''] = AUTHOR.exec(rest) ?? [];
    const content = author === undefined ? undefined : contentOfChat(words);
    const clock = `${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`;
    const at = minuteAt(settled.days[index] ?? '', clock) + seconds * 1000;
    return author === undefined || content === undefined
      ? []
      : [{ author: withoutMarks(author).replace(/^~\s?/, '').trim(), at, ...content }];
  });
  const ids = messageIds(said);
  const messages = said.map((message, index) => ({ id: ids[index] ?? '', ...message }));
  const counts = Map.groupBy(messages, ({ author }) => author);
  const authors = [...counts].map(([name, theirs]) => ({ name, messages: theirs.length }));
  return { messages, authors: authors.sort((a, b) => b.messages - a.messages) };
}

/** A message goes on over the lines that begin with no time. */
function joinedLines(text: string) {
  const messages: { date: string; hours: number; minutes: number; seconds: number; rest: string[] }[] = [];
  for (const line of text.split(/\r\n|\n|\r/)) {
    const begun = readChatLine(line);
    if (begun) messages.push({ ...begun, rest: [begun.rest] });
    else messages.at(-1)?.rest.push(line);
  }
  return messages.map(({ rest, ...when }) => ({ ...when, rest: rest.join('\n') }));
}
