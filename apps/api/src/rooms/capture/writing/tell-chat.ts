import type { ChatExport } from '@mikomi/domain/capture';
import type { WrittenMessage } from '../../activities/index.ts';

/** The messages of a chat as one of ours tells them; where more than two talk, theirs name who spoke. A file is told by its name. */
export function tellChat({ messages, authors }: ChatExport, ours: string): readonly WrittenMessage[] {
  const isGroup = authors.length > 2;
  return messages.flatMap(({ id, author, at, text, file }): WrittenMessage[] => {
    const said = text || file;
    if (!said) return [];
    const direction = author === ours ? 'OUT' : 'IN';
    return [{ id, direction, at, text: isGroup && direction === 'IN' ? `${author}: ${said}` : said }];
  });
}
