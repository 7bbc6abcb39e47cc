import { expect, it } from 'vitest';
import { isWhole } from './whole.ts';

it('is a whole number within both bounds', () => {
  expect([1, 5, 10].every((value) => isWhole(value, 1, 10))).toBe(true);
  expect(
    [0, 11, 1.5, Number.NaN, Number.POSITIVE_INFINITY, null, undefined].some((value) =>
      isWhole(value, 1, 10),
    ),
  ).toBe(false);
});
