import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, daysBetween } from './civil-day.ts';
import { decidePeriod, type PeriodCalendar, type PeriodChoice } from './period.ts';
import { formatPeriodLabel, labelOf } from './period-label.ts';

const tokyo: PeriodCalendar = { zone: 'Asia/Tokyo', firstDayOfWeek: 7, fiscalYearStartMonth: 4 };
const now = Date.parse('2026-12-31T15:30:00Z');
const choose = (choice: PeriodChoice, calendar = tokyo) => decidePeriod(choice, now, calendar);

describe('a period', () => {
  it('begins with today in the zone of the organization', () => {
    expect(choose({ kind: 'DAY' })).toMatchObject({
      from: '2027-01-01',
      to: '2027-01-01',
      before: { from: '2026-12-31' },
    });
  });
  it('cuts weeks at the first day of the week', () => {
    expect(choose({ kind: 'WEEK' })).toMatchObject({ from: '2026-12-27', to: '2027-01-02' });
    expect(choose({ kind: 'WEEK' }, { ...tokyo, firstDayOfWeek: 1 })).toMatchObject({
      from: '2026-12-28',
      to: '2027-01-03',
    });
  });
  it('compares a month with the whole month before', () => {
    expect(choose({ kind: 'MONTH', on: '2024-03-15' })).toEqual({
      kind: 'MONTH',
      from: '2024-03-01',
      to: '2024-03-31',
      before: { from: '2024-02-01', to: '2024-02-29' },
    });
  });
  it('counts quarters and years from the fiscal start', () => {
    expect(choose({ kind: 'QUARTER' })).toMatchObject({ from: '2027-01-01', to: '2027-03-31' });
    expect(choose({ kind: 'FISCAL_YEAR' })).toMatchObject({ from: '2026-04-01', to: '2027-03-31' });
    expect(choose({ kind: 'QUARTER' }, { ...tokyo, fiscalYearStartMonth: 2 })).toMatchObject({
      from: '2026-11-01',
      to: '2027-01-31',
    });
  });
  it('compares days of its own with as many before', () => {
    expect(choose({ kind: 'CUSTOM', from: '2026-03-01', to: '2026-03-10' })).toMatchObject({
      before: { from: '2026-02-19', to: '2026-02-28' },
    });
    expect(choose({ kind: 'CUSTOM', from: '2026-03-02', to: '2026-03-01' })).toMatchObject({
      because: 'period-ends-before-it-begins',
    });
  });
});

describe('the name of a period', () => {
  const name = (choice: PeriodChoice, locale: 'en' | 'ja', start = 4) => {
    const calendar = { ...tokyo, fiscalYearStartMonth: start };
    const period = decidePeriod(choice, now, calendar);
    return 'because' in period ? period.because : formatPeriodLabel(labelOf(period, calendar), locale);
  };
  it('is that of a month, quarter or fiscal year', () => {
    expect(name({ kind: 'MONTH' }, 'ja')).toBe('2027年1月');
    expect(name({ kind: 'QUARTER' }, 'ja')).toBe('2026年度 第4四半期');
    expect(name({ kind: 'QUARTER' }, 'en')).toBe('Q4 FY2026/27');
    expect(name({ kind: 'QUARTER' }, 'en', 1)).toBe('Q1 2027');
    expect(name({ kind: 'FISCAL_YEAR' }, 'ja')).toBe('2026年度');
    expect(name({ kind: 'FISCAL_YEAR' }, 'en', 1)).toBe('FY2027');
  });
  it('is its days otherwise', () => {
    expect(name({ kind: 'WEEK' }, 'ja')).toBe('2026年12月27日～2027年1月2日');
    expect(name({ kind: 'DAY' }, 'en')).toBe('Jan 1, 2027');
  });
});

describe('laws of periods', () => {
  const day = fc.integer({ min: 0, max: 40_000 }).map((days) => addDays('1970-01-01', days));
  const unit = fc.constantFrom('DAY', 'WEEK', 'MONTH', 'QUARTER', 'FISCAL_YEAR') as fc.Arbitrary<'DAY'>;
  const calendar = fc.record({
    zone: fc.constant('UTC'),
    firstDayOfWeek: fc.integer({ min: 1, max: 7 }),
    fiscalYearStartMonth: fc.integer({ min: 1, max: 12 }),
  }) as fc.Arbitrary<PeriodCalendar>;
  const choice: fc.Arbitrary<PeriodChoice> = fc.oneof(
    fc.record({ kind: unit, on: day }),
    fc
      .record({ from: day, length: fc.nat(800) })
      .map(({ from, length }) => ({ kind: 'CUSTOM' as const, from, to: addDays(from, length) })),
  );
  it('the period before ends the day before the period begins', () => {
    fc.assert(
      fc.property(choice, calendar, (chosen, cut) => {
        const period = decidePeriod(chosen, 0, cut);
        if (period.kind === 'refused') throw new Error(period.because);
        expect(daysBetween(period.before.to, period.from)).toBe(1);
        expect(period.before.from <= period.before.to && period.from <= period.to).toBe(true);
        if (chosen.kind === 'CUSTOM') {
          expect(daysBetween(period.before.from, period.before.to)).toBe(daysBetween(period.from, period.to));
        } else {
          expect(period.from <= (chosen.on ?? '') && (chosen.on ?? '') <= period.to).toBe(true);
        }
      }),
    );
  });
});
