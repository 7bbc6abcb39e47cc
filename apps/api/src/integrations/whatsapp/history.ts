import type { Inbound } from '@mikomi/domain/capture';
import { ignored } from '../payload/inbound.ts';
import { listAt, textAt } from '../payload/json.ts';
import { contentId } from '../payload/signature.ts';
import { ownNumberOf } from './conversation.ts';
import { readMessage } from './message.ts';
import { readEcho } from './own-message.ts';

/** The chats of the last months, which the telephone hands over once: who wrote is told by the number alone. */
export function readHistory(value: unknown, chunk: unknown): readonly Inbound[] {
  const problem = textAt(chunk, 'errors', 0, 'code');
  if (problem !== null) return [ignored(contentId(JSON.stringify(chunk)), null, 'inbound-history-declined')];
  const ours = digitsOf(ownNumberOf(value));
  return listAt(chunk, 'threads').flatMap((thread) =>
    listAt(thread, 'messages').map((message) => {
      const isOurs = ours !== '' && digitsOf(textAt(message, 'from')) === ours;
      const to = textAt(message, 'to') ?? textAt(thread, 'id');
      const told = isOurs ? readEcho(value, { ...Object(message), to }) : readMessage(value, message);
      return { ...told, isPast: true };
    }),
  );
}

function digitsOf(number: string | null): string {
  return (number ?? '').replace(/\D/g, '');
}
