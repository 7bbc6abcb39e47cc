import { expect, test } from 'vitest';
import { hasDecimal, shareDigits } from './aligned-numbers.ts';

test('a column of shares has a decimal as soon as one of them needs it', () => {
  expect(shareDigits([0.5, 1, null])).toBe(0);
  expect(shareDigits([0.5, 2 / 3])).toBe(1);
  expect(shareDigits([0.29, 0.57])).toBe(0);
  expect(shareDigits([])).toBe(0);
});

test('a column of compact amounts has a decimal as soon as one of them does', () => {
  expect(hasDecimal(['¥402万', '¥504.7万'])).toBe(true);
  expect(hasDecimal(['¥4M', '1,2 Mio. €'])).toBe(true);
  expect(hasDecimal(['¥1,200', '¥470K', '¥0'])).toBe(false);
});
