import { expect, test } from 'vitest';
import { parseSearch, stringifySearch } from './address-search.ts';
import { readText } from './list/list-search.ts';

const wordOf = (address: string) => readText((parseSearch(address) as { readonly q?: unknown }).q);

test.each([
  ['tanaka', '?q=tanaka'],
  ['1322', '?q=1322'],
  ['12e4', '?q=12e4'],
  ['090-8765-1322', '?q=090-8765-1322'],
  ['田中 太郎', `?q=${new URLSearchParams({ q: '田中 太郎' }).toString().slice(2)}`],
  ['true', '?q=true'],
  ['null', '?q=null'],
])('%s stands in the address as it is', (q, address) => {
  expect(stringifySearch({ q })).toBe(address);
  expect(wordOf(address)).toBe(q);
});

test.each(['"quoted"', '[1]', '{}', '[a'])('%s comes back as it was typed', (q) => {
  expect(wordOf(stringifySearch({ q }))).toBe(q);
});

test('an address of before is read as it was meant', () => {
  expect(wordOf('?q=%221322%22')).toBe('1322');
  expect(parseSearch('?custom=%7B%22a%22%3A%5B1%5D%7D&page=2')).toEqual({ custom: { a: [1] }, page: 2 });
});
