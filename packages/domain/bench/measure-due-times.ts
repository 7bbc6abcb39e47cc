import { addWorkingMinutes, invariant, isRefusal, type WorkingCalendar } from '@mikomi/domain/shared';
import { perSecond, type Rounds } from './measure.ts';

const OFFICE = [
  { from: '09:00', to: '12:00' },
  { from: '13:00', to: '18:00' },
] as const;
const CALENDAR: WorkingCalendar = {
  zone: 'Europe/Berlin',
  week: { 1: OFFICE, 2: OFFICE, 3: OFFICE, 4: OFFICE, 5: [{ from: '09:00', to: '15:00' }] },
  days: { '2026-12-24': [{ from: '09:00', to: '12:00' }], '2026-12-25': [], '2027-01-01': [] },
};

/** How often in a second it is said when an answer is due: after one to forty hours of work, from moments of a whole year. */
export function measureDueTimes(rounds: Rounds): number {
  const from = Date.UTC(2026, 6, 1);
  const asked = Array.from({ length: 1000 }, (_, turn) => ({
    at: from + turn * 31_557_000,
    minutes: 60 + ((turn * 7919) % 2340),
  }));
  const first = addWorkingMinutes(Date.UTC(2026, 10, 27, 13, 30), 60, CALENDAR);
  invariant(first === Date.UTC(2026, 10, 30, 8, 30), 'half an hour on Friday, half an hour on Monday');
  return perSecond(rounds, asked.length, () => {
    let last = 0;
    for (const { at, minutes } of asked) {
      const due = addWorkingMinutes(at, minutes, CALENDAR);
      if (!isRefusal(due)) last = due;
    }
    return last;
  });
}
