import { expect, test } from 'vitest';
import { isOrdered } from './reading-examples.ts';

test('only a day of two leading numbers was read in an order', () => {
  expect(['3/4/2026', '03.04.26', ' 3 - 4 - 2026'].map(isOrdered)).toEqual([true, true, true]);
  const plain = ['2026-03-04', '2026/3/4 10:00', '2026年3月4日', 'Mar 4, 2026', '4 March 2026', '44197'];
  expect(plain.some(isOrdered)).toBe(false);
});
