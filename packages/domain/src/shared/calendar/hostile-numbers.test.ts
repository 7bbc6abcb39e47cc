import { describe, expect, it } from 'vitest';
import { isRefusal } from '../refusal.ts';
import { isInstant } from '../zone.ts';
import { addWorkingMinutes, workingMinutesBetween } from './add-working-minutes.ts';
import { isOpenAt, nextOpening } from './next-opening.ts';
import type { WorkingCalendar } from './working-calendar.ts';
import { addWorkingDays, countWorkingDays } from './working-days.ts';

const { NaN: none, POSITIVE_INFINITY: endless, MAX_SAFE_INTEGER: safe, MIN_VALUE: least } = Number;
const HUGE = [endless, Number.MAX_VALUE, 1e308, 1e300, 2 ** 53, safe, 8.64e15 + 1, 8.64e15];
const NUMBERS = [none, least, 0.5, ...HUGE, ...HUGE.map((each) => -each)];
const now = Date.parse('2026-11-30T01:05Z');
const nineToSix = [{ from: '09:00', to: '18:00' }];
const CALENDARS: readonly WorkingCalendar[] = [
  { zone: 'Asia/Tokyo', week: { 1: nineToSix, 2: nineToSix }, days: {} },
  { zone: 'Europe/Berlin', week: { 6: [{ from: '22:00', to: '02:00' }] }, days: { '2026-12-01': [] } },
  { zone: 'UTC', week: {}, days: {} },
];

describe.each(CALENDARS)('working time in $zone, whatever the number', (calendar) => {
  it('law: it opens at or after a moment, or never', () => {
    for (const at of NUMBERS) {
      const opening = nextOpening(at, calendar);
      if (isRefusal(opening)) expect(opening.because).toBe('never-open');
      else expect(opening).toBeGreaterThanOrEqual(at);
      expect(isOpenAt(at, calendar)).toBe(opening === at);
    }
  });
  it('law: what is no moment, or lies beyond every record, is never open', () => {
    for (const at of NUMBERS.filter((each) => !(Math.abs(each) < 8e15))) {
      expect(isOpenAt(at, calendar)).toBe(false);
      expect(nextOpening(at, calendar)).toMatchObject({ because: 'never-open' });
      expect(addWorkingMinutes(at, 60, calendar)).toMatchObject({ because: 'never-open' });
      expect(addWorkingMinutes(at, -60, calendar)).toMatchObject({ because: 'never-open' });
    }
  });
  it('law: minutes lead to a moment or to none, and none lie between moments that are none', () => {
    for (const minutes of NUMBERS) {
      const due = addWorkingMinutes(now, minutes, calendar);
      if (isRefusal(due)) expect(due.because).toBe('never-open');
      else expect(isInstant(due)).toBe(true);
      expect(addWorkingMinutes(minutes, minutes, calendar)).toBeDefined();
      for (const to of [now, ...NUMBERS]) {
        const between = workingMinutesBetween(minutes, to, calendar);
        expect(Number.isFinite(between)).toBe(true);
        expect(workingMinutesBetween(to, minutes, calendar) + between).toBe(0);
      }
    }
  });
  it('law: days that are no number, or too many, are never worked', () => {
    for (const days of NUMBERS.filter((each) => !Number.isFinite(each) || Math.abs(each) >= 8e15))
      expect(addWorkingDays('2026-11-30', days, calendar)).toMatchObject({ because: 'never-open' });
  });
  it('law: a range of days beyond all records holds none of their working days', () => {
    const worked = (from: string, to: string) => countWorkingDays({ from, to }, calendar);
    expect(worked('-271821-04-20', '1800-02-01')).toBe(worked('1800-01-01', '1800-02-01'));
    expect(worked('2199-12-01', '+275760-09-13')).toBe(worked('2199-12-01', '2199-12-31'));
    expect([worked('', ''), worked('2026-11-30', 'never')]).toEqual([0, 0]);
  });
});
