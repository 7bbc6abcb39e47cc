import { type ChatExport, idsBySide, isTold } from '@mikomi/domain/capture';
import type { WrittenMessage } from '../../activities/index.ts';

/** The messages of a chat as one of ours tells them; where more than two talk, theirs name who spoke. A file is told by its name. */
export function tellChat(chat: ChatExport, ours: string): readonly WrittenMessage[] {
  const ids = idsBySide(chat, ours);
  const isGroup = chat.authors.length > 2;
  return chat.messages.flatMap((message, index): WrittenMessage[] => {
    const { author, at, text, file } = message;
    const id = ids[index] ?? '';
    if (!isTold(message)) return [];
    const said = text || file || '';
    const direction = author === ours ? 'OUT' : 'IN';
    return [{ id, direction, at, text: isGroup && direction === 'IN' ? `${author}: ${said}` : said }];
  });
}
