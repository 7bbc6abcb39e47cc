import { describe, expect, it } from 'vitest';
import { isWorkingDay, workingMinutesBetween } from '../shared/index.ts';
import { officeCalendar } from './office-calendar.ts';
import { organizationPreset } from './organization-preset.ts';

const working = organizationPreset('JP')?.working;
if (!working) throw new Error('no preset');
const organization = { country: 'JP', working: { ...working, holidays: ['2026-12-30'] } };

describe('the calendar of an office', () => {
  it('is the organization’s at home, with the holidays its owner keeps', () => {
    const tokyo = officeCalendar({ zone: 'Asia/Tokyo', country: 'JP' }, organization);
    expect(isWorkingDay('2026-12-29', tokyo)).toBe(true);
    expect(isWorkingDay('2026-12-30', tokyo)).toBe(false);
    expect(isWorkingDay('2026-11-23', tokyo)).toBe(true);
  });
  it('has the holidays of its own country abroad, or those handed in', () => {
    const boston = { zone: 'America/New_York', country: 'US' };
    expect(isWorkingDay('2026-11-26', officeCalendar(boston, organization))).toBe(false);
    expect(isWorkingDay('2026-12-30', officeCalendar(boston, organization))).toBe(true);
    const told = officeCalendar({ ...boston, holidays: ['2026-04-20'] }, organization);
    expect([isWorkingDay('2026-04-20', told), isWorkingDay('2026-11-26', told)]).toEqual([false, true]);
  });
  it('takes a week, days off and half days of its own', () => {
    const osaka = officeCalendar(
      {
        zone: 'Asia/Tokyo',
        country: 'JP',
        week: { 6: [{ from: '10:00', to: '14:00' }] },
        own: { off: ['2026-12-26'], hours: { '2026-12-30': [{ from: '09:00', to: '12:00' }] } },
      },
      organization,
    );
    const days = ['2026-12-19', '2026-12-21', '2026-12-26', '2026-12-30'];
    expect(days.map((day) => isWorkingDay(day, osaka))).toEqual([true, false, false, true]);
    const day = Date.parse('2026-12-30T00:00+09:00');
    expect(workingMinutesBetween(day, day + 86_400_000, osaka)).toBe(180);
  });
});
