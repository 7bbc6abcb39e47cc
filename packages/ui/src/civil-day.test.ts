import { expect, test } from 'vitest';
import { calendarDay, meantDay } from './civil-day.ts';

test.each([
  ['2026-11-30', '2026-11-30'],
  ['1026-11-30', '1026-11-30'],
  ['0026-11-30', '2026-11-30'],
  ['0068-01-01', '2068-01-01'],
  ['0069-01-01', '1969-01-01'],
  ['0024-02-29', '2024-02-29'],
  ['0202-11-30', undefined],
])('%s as it is typed means %s', (typed, meant) => {
  const day = calendarDay(typed);
  expect(day && meantDay(day)?.toString()).toBe(meant);
});
