import { expect, test } from 'vitest';
import { readOneOf, readOrder, readText, writeOrder } from './list-search.ts';

const keys = ['name', 'value'] as const;
const fallback = { key: 'name', direction: 'ascending' } as const;

test('an order survives its address', () => {
  const order = { key: 'value', direction: 'descending' } as const;
  expect(readOrder(writeOrder(order), keys, fallback)).toEqual(order);
});

test.each(['-nonsense', 3, undefined, ''])('%s falls back', (value) => {
  expect(readOrder(value, keys, fallback)).toBe(fallback);
});

test('blanks and strangers are not taken', () => {
  expect(readText('  ')).toBeUndefined();
  expect(readText('東京')).toBe('東京');
  expect(readOneOf('OPEN', ['WON'])).toBeUndefined();
});
