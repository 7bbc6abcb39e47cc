import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { creditEntries } from './credit-entries.ts';

const yen = (amount: number) => ({ amount, currency: 'JPY' });

describe('credit entries', () => {
  test('share a sale and its adjustments to the last yen', () => {
    const credits = [{ percent: 33.33 }, { percent: 33.33 }, { percent: 33.34 }];
    expect(creditEntries(credits, [yen(100), yen(-100)])).toEqual([
      [33, 33, 34],
      [-33, -33, -34],
    ]);
  });

  test('sum to every step, and to nothing for anybody once all is cancelled', () => {
    const parts = fc.array(fc.integer({ min: 1, max: 50 }), { minLength: 1, maxLength: 6 }).map((weights) => {
      const sum = weights.reduce((all, each) => all + each, 0);
      const percents = weights.map((weight) => Math.floor((weight / sum) * 10_000));
      const rest = 10_000 - percents.reduce((all, each) => all + each, 0);
      return percents.map((steps, index) => ({ percent: (steps + (index === 0 ? rest : 0)) / 100 }));
    });
    const amounts = fc.array(fc.integer({ min: 0, max: 1_000_000_007 }), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(parts, amounts, (credits, sales) => {
        const cancelled = 0 - sales.reduce((all, each) => all + each, 0);
        const steps = [...sales, cancelled].map(yen);
        const rows = creditEntries(credits, steps) as readonly (readonly number[])[];
        rows.forEach((row, index) => {
          expect(row.reduce((all, each) => all + each, 0)).toBe(steps[index]?.amount);
        });
        credits.forEach((_, member) => {
          expect(rows.reduce((all, row) => all + (row[member] ?? 0), 0)).toBe(0);
        });
      }),
    );
  });
});
