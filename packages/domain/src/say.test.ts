import { globSync } from 'node:fs';
import { dirname } from 'node:path';
import { describe, expect, it } from 'vitest';
import { say } from './say.ts';
import { gapsOf, type WordBook } from './shared/index.ts';

const rooms = globSync('*/index.ts', { cwd: import.meta.dirname }).map((door) => dirname(door));
const offered = await Promise.all(
  rooms.map(async (room) => ({
    room,
    exports: (await import(`./${room}/index.ts`)) as Record<string, unknown>,
  })),
);
const books = offered.flatMap(({ room, exports }) =>
  Object.entries(exports)
    .filter(([name, value]) => /Words$/.test(name) && typeof value === 'object')
    .map(([name, book]) => ({ name: `${room} ${name}`, book: book as WordBook })),
);

describe('the one voice', () => {
  it('finds the books of the rooms', () => {
    expect(books.length).toBeGreaterThan(20);
  });

  it.each(books)('knows every sentence of $name in both languages', ({ book }) => {
    expect(gapsOf(book)).toEqual([]);
    for (const locale of ['en', 'ja'] as const) {
      const unsaid = Object.entries(book[locale]).filter(
        ([key, template]) => !template.includes('{') && say({ key }, locale) !== template,
      );
      expect(unsaid).toEqual([]);
      const mute = Object.keys(book[locale]).filter((key) => say({ key }, locale) === key);
      expect(mute).toEqual([]);
    }
  });
});
