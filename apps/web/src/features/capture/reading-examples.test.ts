import { expect, test } from 'vitest';
import { asShown, isOrdered } from './reading-examples.ts';

test('only a day of two leading numbers was read in an order', () => {
  expect(['3/4/2026', '03.04.26', ' 3 - 4 - 2026'].map(isOrdered)).toEqual([true, true, true]);
  const plain = ['2026-03-04', '2026/3/4 10:00', '2026年3月4日', 'Mar 4, 2026', '4 March 2026', '44197'];
  expect(plain.some(isOrdered)).toBe(false);
});

test('days and instants are written as the reader writes them, the rest as it came', () => {
  const formats = { day: (day: string) => `day ${day}`, instant: (at: number) => `instant ${at}` };
  const read = ['2026-03-04', '1970-01-01T00:00:01.000Z', '1,200 JPY', '090-1234-5678'];
  expect(read.map((each) => asShown(each, formats))).toEqual([
    'day 2026-03-04',
    'instant 1000',
    '1,200 JPY',
    '090-1234-5678',
  ]);
});
