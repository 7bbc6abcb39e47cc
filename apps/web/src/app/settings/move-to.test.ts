import { expect, test } from 'vitest';
import { moveTo } from './move-to.ts';

const ids = ['a', 'b', 'c', 'd'];

test.each([
  ['a', 2, 'bcad'],
  ['d', 0, 'dabc'],
  ['b', 1, 'abcd'],
])('%s goes to %i', (id, position, expected) => {
  expect(moveTo(ids, id, position).join('')).toBe(expected);
});

test('beyond an end is that end', () => {
  expect(moveTo(ids, 'b', -3).join('')).toBe('bacd');
  expect(moveTo(ids, 'b', 9).join('')).toBe('acdb');
});
