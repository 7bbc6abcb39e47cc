import { describe, expect, it } from 'vitest';
import { daysOf } from '../shared/index.ts';
import { monthsToDraw, pointsOf, stepOf, yearBefore } from './series.ts';

const calendar = { zone: 'Asia/Tokyo', firstDayOfWeek: 7, fiscalYearStartMonth: 4 } as const;

describe('the line of a period', () => {
  it('is drawn by day, week or month as it is long', () => {
    expect(stepOf({ from: '2026-01-01', to: '2026-01-31' })).toBe('DAY');
    expect(stepOf({ from: '2026-01-01', to: '2026-03-31' })).toBe('WEEK');
    expect(stepOf({ from: '2026-01-01', to: '2026-12-31' })).toBe('MONTH');
  });
  it('has weeks that begin as the organization’s do, cut to the period', () => {
    const quarter = { from: '2026-04-01', to: '2026-06-30' };
    const points = pointsOf(quarter, calendar);
    expect(points[0]).toEqual({ from: '2026-04-01', to: '2026-04-04' });
    expect(points[1]).toEqual({ from: '2026-04-05', to: '2026-04-11' });
    expect(points.at(-1)).toEqual({ from: '2026-06-28', to: '2026-06-30' });
    expect(points.flatMap(daysOf)).toEqual(daysOf(quarter));
  });
  it('has the months of a year', () => {
    const points = pointsOf({ from: '2026-04-01', to: '2027-03-31' }, calendar);
    expect(points).toHaveLength(12);
    expect(points[10]).toEqual({ from: '2027-02-01', to: '2027-02-28' });
  });
});

describe('the months drawn', () => {
  it('are a year’s at least, up to the end of the period', () => {
    const months = monthsToDraw({ from: '2026-04-01', to: '2026-06-30' });
    expect([months.length, months[0]?.from, months.at(-1)?.to]).toEqual([12, '2025-07-01', '2026-06-30']);
  });
  it('stand a year before with the days those months had', () => {
    expect(yearBefore({ from: '2025-02-01', to: '2025-02-28' })).toEqual({
      from: '2024-02-01',
      to: '2024-02-29',
    });
    expect(yearBefore({ from: '2024-12-01', to: '2024-12-31' })).toEqual({
      from: '2023-12-01',
      to: '2023-12-31',
    });
  });
  it('are those of a longer period', () => {
    expect(monthsToDraw({ from: '2024-01-01', to: '2025-06-30' })).toHaveLength(18);
  });
});
