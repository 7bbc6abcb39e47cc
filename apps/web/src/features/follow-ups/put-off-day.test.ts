import { expect, test } from 'vitest';
import { putOffDay } from './put-off-day.ts';

test.each([
  ['what is overdue', '2026-11-20', '2026-11-29'],
  ['what is due today', '2026-11-28', '2026-11-29'],
])('%s is put off to tomorrow', (_, promised, day) => {
  expect(putOffDay(promised, '2026-11-28')).toBe(day);
});

test.each([
  ['tomorrow', '2026-11-29', '2026-11-30'],
  ['the end of the year', '2026-12-31', '2027-01-01'],
])('what is promised for %s goes one day on', (_, promised, day) => {
  expect(putOffDay(promised, '2026-11-28')).toBe(day);
});
