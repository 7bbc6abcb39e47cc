import { expect, test } from 'vitest';
import { shownAtFirst } from './shown-at-first.ts';

const fields = (letters: string) => [...letters].map((key) => ({ key, required: key === 'r' }));
const shown = (letters: string, filled: string) =>
  shownAtFirst(fields(letters), ({ key }) => filled.includes(key))
    .map(({ key }) => key)
    .join('');

test('a few empty fields are shown where they stand', () => {
  expect(shown('abcdef', 'be')).toBe('abcdef');
});

test('of many, those with a value and those that must be filled, in their order', () => {
  expect(shown('abcdrfghi', 'gc')).toBe('crg');
});

test('with nothing filled, many are shown only when asked for', () => {
  expect(shown('abcdef', '')).toBe('');
});
