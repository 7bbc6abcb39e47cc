import { expect, it } from 'vitest';
import { addWorkingDays, isWorkingDay, workingDayFrom } from './working-calendar.ts';

const calendar = {
  workingDays: [1, 2, 3, 4, 5],
  hours: { from: '09:00', to: '18:00' },
  holidays: ['2026-05-04', '2026-05-05', '2026-05-06'],
} as const;

it('steps over weekends and holidays', () => {
  expect(isWorkingDay('2026-05-05', calendar)).toBe(false);
  expect(workingDayFrom('2026-05-02', calendar)).toBe('2026-05-07');
  expect(workingDayFrom('2026-05-01', calendar)).toBe('2026-05-01');
  expect(addWorkingDays('2026-05-01', 2, calendar)).toBe('2026-05-08');
});
