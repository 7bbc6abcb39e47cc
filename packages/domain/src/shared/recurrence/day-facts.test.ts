import fc from 'fast-check';
import { expect, it } from 'vitest';
import { factsOfDay } from './day-facts.ts';

const DAY = 86_400_000;

it('law: what is reckoned of a day is what the platform’s calendar says', () => {
  const number = fc.integer({ min: -100_000, max: 100_000 });
  fc.assert(
    fc.property(fc.oneof(number, fc.constantFrom(-25_509, -25_508, 10_956, 11_016, 47_540)), (asked) => {
      const date = new Date(asked * DAY);
      const [year, month] = [date.getUTCFullYear(), date.getUTCMonth()];
      expect(factsOfDay(asked)).toMatchObject({
        year,
        month: month + 1,
        dayOfMonth: date.getUTCDate(),
        daysInMonth: new Date(Date.UTC(year, month + 1, 0)).getUTCDate(),
        dayOfYear: asked - Date.UTC(year, 0, 1) / DAY + 1,
        daysInYear: (Date.UTC(year + 1, 0, 1) - Date.UTC(year, 0, 1)) / DAY,
      });
    }),
  );
});
