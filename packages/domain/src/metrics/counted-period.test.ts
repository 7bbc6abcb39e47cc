import { expect, test } from 'vitest';
import type { PeriodChoice } from '../shared/index.ts';
import { countedPeriod } from './counted-period.ts';

const calendar = { zone: 'Asia/Tokyo', firstDayOfWeek: 1, fiscalYearStartMonth: 4 } as const;
/** The days that a period is compared with, at noon in Tokyo of a day. */
const comparedWith = (day: string, choice: PeriodChoice) => {
  const period = countedPeriod(choice, Date.parse(`${day}T12:00:00+09:00`), calendar);
  return period.kind === 'refused' ? undefined : Object.values(period.before);
};

test.each([
  ['DAY', '2026-11-29', ['2026-11-28', '2026-11-28']],
  ['WEEK', '2026-11-25', ['2026-11-16', '2026-11-18']],
  ['MONTH', '2026-11-29', ['2026-10-01', '2026-10-29']],
  ['MONTH', '2026-03-30', ['2026-02-01', '2026-02-28']],
  ['QUARTER', '2026-11-29', ['2026-07-01', '2026-08-29']],
  ['FISCAL_YEAR', '2026-11-29', ['2025-04-01', '2025-11-29']],
] as const)('a %s that lasts on %s is compared with the same days of the one before', (kind, day, days) => {
  expect(comparedWith(day, { kind })).toEqual(days);
});

test('days of one’s own that reach beyond today are compared with as many as have come', () => {
  expect(comparedWith('2026-11-12', { kind: 'CUSTOM', from: '2026-11-11', to: '2026-11-20' })).toEqual([
    '2026-11-01',
    '2026-11-02',
  ]);
});

test.each([
  ['on its last day', '2026-11-30'],
  ['when it is over', '2026-12-01'],
  ['before it begins', '2026-10-31'],
])('a month is compared with all of the one before %s', (_when, day) => {
  expect(comparedWith(day, { kind: 'MONTH', on: '2026-11-10' })).toEqual(['2026-10-01', '2026-10-31']);
});
