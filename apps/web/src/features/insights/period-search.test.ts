import { describe, expect, test } from 'vitest';
import { lastPeriod, periodInput, periodSearch, stepPeriod } from './period-search.ts';

describe('the days of an address', () => {
  test('are this month unless it says otherwise', () => {
    expect(periodSearch({})).toEqual({});
    expect(periodSearch({ period: 'month' })).toEqual({});
    expect(periodInput({})).toEqual({ kind: 'MONTH' });
  });
  test('are a unit of the calendar by one of its days', () => {
    const search = periodSearch({ period: 'quarter', on: '2017-05-31' });
    expect(search).toEqual({ period: 'quarter', on: '2017-05-31' });
    expect(periodInput(search)).toEqual({ kind: 'QUARTER', on: '2017-05-31' });
  });
  test('are days of one’s own, when they make a period', () => {
    const days = { period: 'custom', from: '2017-01-10', to: '2017-01-12' };
    expect(periodInput(periodSearch(days))).toEqual({ kind: 'CUSTOM', from: '2017-01-10', to: '2017-01-12' });
    expect(periodSearch({ ...days, to: '2017-01-09' })).toEqual({});
    expect(periodSearch({ period: 'custom', from: '2017-02-30', to: '2017-03-01' })).toEqual({});
  });
  test('leave out what nobody understands', () => {
    expect(periodSearch({ period: 'decade', on: 'yesterday', from: 3 })).toEqual({});
  });
});

describe('a step', () => {
  const february = { from: '2024-02-01', to: '2024-02-29' };
  test('goes to the unit beside', () => {
    expect(stepPeriod('month', february, -1)).toEqual({ on: '2024-01-31' });
    expect(stepPeriod('month', february, 1)).toEqual({ on: '2024-03-01' });
    expect(stepPeriod('week', { from: '2024-02-26', to: '2024-03-03' }, 1)).toEqual({
      period: 'week',
      on: '2024-03-04',
    });
  });
  test('goes as many days on as one’s own are', () => {
    const days = { from: '2024-02-28', to: '2024-03-01' };
    expect(stepPeriod('custom', days, 1)).toEqual({ period: 'custom', from: '2024-03-02', to: '2024-03-04' });
    expect(stepPeriod('custom', days, -1)).toEqual({
      period: 'custom',
      from: '2024-02-25',
      to: '2024-02-27',
    });
  });
});

test.each([
  ['month', '2026-01-31', { on: '2025-12-01' }],
  ['quarter', '2026-03-31', { period: 'quarter', on: '2025-12-01' }],
  ['year', '2026-11-29', { period: 'year', on: '2025-11-01' }],
] as const)('the %s before that of %s', (name, today, search) => {
  expect(lastPeriod(name, today)).toEqual(search);
});
