import { expect, test } from 'vitest';
import { shownWebAddress } from './shown-web-address.ts';

test.each([
  ['https://example.com/', 'example.com'],
  ['http://www.example.com/a?b=c', 'example.com/a?b=c'],
  ['https://example.com/%E8%B3%87%E6%96%99', 'example.com/資料'],
  ['https://example.com/a%2Fb', 'example.com/a%2Fb'],
  ['https://example.com/%E8', 'example.com/%E8'],
])('%s reads %s', (address, shown) => {
  expect(shownWebAddress(address)).toBe(shown);
});
