import { expect, test } from 'vitest';
import { shareDigits } from './aligned-numbers.ts';

test('a column of shares has a decimal as soon as one of them needs it', () => {
  expect(shareDigits([0.5, 1, null])).toBe(0);
  expect(shareDigits([0.5, 2 / 3])).toBe(1);
  expect(shareDigits([0.29, 0.57])).toBe(0);
  expect(shareDigits([])).toBe(0);
});
