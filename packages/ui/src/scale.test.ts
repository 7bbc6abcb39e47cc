import { expect, test } from 'vitest';
import { linePath, placePoints, roundTicks } from './scale.ts';

test.each([
  [0, [0]],
  [Number.NaN, [0]],
  [7, [0, 2, 4, 6, 8]],
  [100, [0, 50, 100]],
  [0.3, [0, 0.1, 0.2, 0.3]],
  [1_234, [0, 500, 1_000, 1_500]],
])('ticks up to %s are round, start at zero and reach it', (max, ticks) => {
  expect(roundTicks(max, 4)).toEqual(max === 100 ? [0, 50, 100] : ticks);
});

test('zero lies on the base and the greatest value at the top', () => {
  expect(placePoints([0, 5, 10], 10, 100, 40)).toEqual([
    { x: 0, y: 40 },
    { x: 50, y: 20 },
    { x: 100, y: 0 },
  ]);
});

test('values that are all zero lie on the base', () => {
  expect(placePoints([0, 0], 0, 10, 40).map(({ y }) => y)).toEqual([40, 40]);
});

test('a path begins with a move', () => {
  expect(
    linePath([
      { x: 0, y: 1 },
      { x: 2, y: 3 },
    ]),
  ).toBe('M0.00 1.00L2.00 3.00');
});
