import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, daysOf } from '../shared/index.ts';
import { countedPeriod } from './counted-period.ts';
import { cutAtMonths, mergeRanges, monthsTouching } from './cut-at-months.ts';

const range = fc
  .record({ start: fc.integer({ min: 0, max: 1500 }), length: fc.integer({ min: 0, max: 500 }) })
  .map(({ start, length }) => {
    const from = addDays('2023-12-15', start);
    return { from, to: addDays(from, length) };
  });

describe('a range cut at its months', () => {
  it('is its whole months and the days around them', () => {
    expect(cutAtMonths({ from: '2026-01-15', to: '2026-04-10' })).toEqual({
      months: { from: '2026-02-01', to: '2026-03-31' },
      edges: [
        { from: '2026-01-15', to: '2026-01-31' },
        { from: '2026-04-01', to: '2026-04-10' },
      ],
    });
  });
  it('has no days around whole months', () => {
    expect(cutAtMonths({ from: '2026-04-01', to: '2027-03-31' })).toEqual({
      months: { from: '2026-04-01', to: '2027-03-31' },
      edges: [],
    });
  });
  it('has no months when none is whole', () => {
    const days = { from: '2026-01-02', to: '2026-02-27' };
    expect(cutAtMonths(days)).toEqual({ months: undefined, edges: [days] });
  });
  it('holds every day once', () => {
    fc.assert(
      fc.property(range, (days) => {
        const { months, edges } = cutAtMonths(days);
        const parts = [...edges, ...(months ? [months] : [])].flatMap(daysOf);
        expect(parts.toSorted()).toEqual(daysOf(days));
        if (months) expect([months.from.slice(8), addDays(months.to, 1).slice(8)]).toEqual(['01', '01']);
      }),
    );
  });
});

describe('merged ranges', () => {
  it('are the same days in stretches that do not touch', () => {
    fc.assert(
      fc.property(fc.array(range, { maxLength: 6 }), (ranges) => {
        const merged = mergeRanges(ranges);
        expect(merged.flatMap(daysOf)).toEqual([...new Set(ranges.flatMap(daysOf))].toSorted());
        merged.slice(1).forEach((next, index) => {
          expect(addDays(merged[index]?.to ?? '', 1) < next.from).toBe(true);
        });
      }),
    );
  });
});

describe('the months that a range touches', () => {
  it('are whole, in order and without a gap', () => {
    expect(monthsTouching({ from: '2025-12-31', to: '2026-02-01' })).toEqual([
      { from: '2025-12-01', to: '2025-12-31' },
      { from: '2026-01-01', to: '2026-01-31' },
      { from: '2026-02-01', to: '2026-02-28' },
    ]);
  });
});

describe('a counted period', () => {
  const calendar = { zone: 'Asia/Tokyo', firstDayOfWeek: 1, fiscalYearStartMonth: 4 } as const;
  it('is no longer than ten years', () => {
    const of = (from: string, to: string) => countedPeriod({ kind: 'CUSTOM', from, to }, 0, calendar);
    expect(of('2016-01-01', '2025-12-31')).toMatchObject({ kind: 'CUSTOM' });
    expect(of('2016-01-01', '2026-01-01')).toMatchObject({ because: 'period-too-long' });
    expect(of('2026-01-02', '2026-01-01')).toMatchObject({ because: 'period-ends-before-it-begins' });
  });
});
