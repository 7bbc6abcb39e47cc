import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, daysOf } from './civil-day.ts';
import { coveredThrough } from './covered-through.ts';

describe('the days on end that ranges cover', () => {
  const week = { from: '2026-12-07', to: '2026-12-11' };

  it('end with the last of those that overlap or follow each other', () => {
    const weekend = { from: '2026-12-12', to: '2026-12-13' };
    const longer = { from: '2026-12-10', to: '2026-12-20' };
    expect(coveredThrough('2026-12-08', [week])).toBe('2026-12-11');
    expect(coveredThrough('2026-12-08', [weekend, week])).toBe('2026-12-13');
    expect(coveredThrough('2026-12-08', [week, longer])).toBe('2026-12-20');
  });

  it('are none where no range holds the first', () => {
    expect(coveredThrough('2026-12-06', [week])).toBeNull();
    expect(coveredThrough('2026-12-08', [{ from: week.to, to: week.from }])).toBeNull();
  });

  it('law: are each in a range, and the next is in none', () => {
    const range = fc.tuple(fc.nat(40), fc.nat(9)).map(([start, length]) => {
      const from = addDays('2026-12-01', start);
      return { from, to: addDays(from, length) };
    });
    fc.assert(
      fc.property(fc.array(range, { maxLength: 6 }), fc.nat(50), (ranges, start) => {
        const first = addDays('2026-12-01', start);
        const covered = new Set(ranges.flatMap(daysOf));
        const last = coveredThrough(first, ranges);
        if (last === null) {
          expect(covered.has(first)).toBe(false);
          return;
        }
        for (const day of daysOf({ from: first, to: last })) expect(covered.has(day)).toBe(true);
        expect(covered.has(addDays(last, 1))).toBe(false);
      }),
    );
  });
});
