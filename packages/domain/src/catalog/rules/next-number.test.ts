import fc from 'fast-check';
import { expect, it } from 'vitest';
import { nextAbove, nextBelow } from './next-number.ts';

it('has no number between a number and the next', () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (number) => {
      const [above, below] = [nextAbove(number), nextBelow(number)];
      expect(above > number && below < number).toBe(true);
      expect(nextBelow(above) === number && nextAbove(below) === number).toBe(true);
    }),
  );
  expect([nextAbove(0), nextAbove(-0), nextAbove(1)]).toEqual([5e-324, 5e-324, 1 + Number.EPSILON]);
});
