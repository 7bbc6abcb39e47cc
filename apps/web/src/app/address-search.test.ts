import { expect, test } from 'vitest';
import { readAddressSearch, writeAddressSearch } from './address-search.ts';

test.each([
  ['?q=1322', { q: '1322' }],
  ['?q=090-8765&view=all', { q: '090-8765', view: 'all' }],
  ['?q=true', { q: 'true' }],
  ['?q=1e5', { q: '1e5' }],
  ['?q=%E6%9C%A8%E6%9D%91+%E5%A4%AA%E9%83%8E', { q: '木村 太郎' }],
])('%s is words, and written as it was typed', (address, search) => {
  expect(readAddressSearch(address)).toEqual(search);
  expect(writeAddressSearch(search)).toBe(address);
});

test.each([
  [{ custom: { size: { how: 'any', of: ['a', 'b'] } } }],
  [{ q: '"quoted"' }],
  [{ q: '{' }],
  [{ q: '[1]' }],
])('%o comes back as it went', (search) => {
  expect(readAddressSearch(writeAddressSearch(search))).toEqual(search);
});

test('an address that kept digits in quotes is read as before', () => {
  expect(readAddressSearch('?q=%221322%22')).toEqual({ q: '1322' });
});

test('what is not said leaves no trace', () => {
  expect(writeAddressSearch({ q: undefined })).toBe('');
});
