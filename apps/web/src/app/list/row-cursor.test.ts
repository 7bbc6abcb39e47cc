import { expect, test } from 'vitest';
import { cursorAfter, indexOfCursor } from './row-cursor.ts';

test.each([
  ['j', 3, 4],
  ['ArrowDown', 9, 9],
  ['k', 0, 0],
  ['End', 2, 9],
  ['PageUp', 4, 0],
])('%s from row %i of ten leads to %i', (key, from, to) => {
  expect(cursorAfter(key, from, 10)).toBe(to);
});

test('other keys move nothing, and an empty list has no cursor', () => {
  expect(cursorAfter('x', 3, 10)).toBeUndefined();
  expect(cursorAfter('j', 0, 0)).toBeUndefined();
});

const rows = (...ids: readonly string[]) => ids.map((id) => ({ id }));

test('the cursor stays on its row when others arrive before it', () => {
  expect(indexOfCursor({ id: 'b', index: 1 }, rows('x', 'a', 'b'))).toBe(2);
});

test('when its row is gone it stays where it was, or on the last row there is', () => {
  expect(indexOfCursor({ id: 'b', index: 1 }, rows('a', 'c', 'd'))).toBe(1);
  expect(indexOfCursor({ id: 'z', index: 25 }, rows('a', 'c'))).toBe(1);
  expect(indexOfCursor({ id: 'z', index: 25 }, [])).toBe(0);
});
