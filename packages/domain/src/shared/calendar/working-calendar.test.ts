import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { brokenFrom } from '../../../test/broken-from.ts';
import { calendarAndMoment } from '../../../test/calendars.ts';
import { addDays, daysOf } from '../civil-day.ts';
import { isRefusal } from '../refusal.ts';
import { gapsOf, sayer } from '../sentence.ts';
import { sharedWords } from '../words.ts';
import { checkWorkingCalendar } from './check-working-calendar.ts';
import { nextOpening } from './next-opening.ts';
import { calendarWords } from './words.ts';
import { addWorkingDays, countWorkingDays, isWorkingDay } from './working-days.ts';
import { workingCalendarOf } from './working-time.ts';

const working = {
  workingDays: [1, 2, 3, 4, 5] as const,
  hours: { from: '09:00', to: '18:00' },
  holidays: ['2026-11-23'],
};
const tokyo = workingCalendarOf(working, 'Asia/Tokyo', {
  off: ['2026-12-31', '2026-12-30'],
  hours: { '2026-12-28': [{ from: '09:00', to: '12:00' }], '2026-12-30': [{ from: '10:00', to: '11:00' }] },
});

describe('working days', () => {
  it('skip weekends, holidays and the company’s own days; half days count', () => {
    expect(addWorkingDays('2026-11-20', 1, tokyo)).toBe('2026-11-24');
    expect(addWorkingDays('2026-11-24', -1, tokyo)).toBe('2026-11-20');
    expect(addWorkingDays('2026-12-25', 4, tokyo)).toBe('2027-01-01');
    expect(countWorkingDays({ from: '2026-12-25', to: '2026-12-31' }, tokyo)).toBe(4);
  });
  it('of none at all is the day itself, or the next that works', () => {
    expect(addWorkingDays('2026-11-20', 0, tokyo)).toBe('2026-11-20');
    expect(addWorkingDays('2026-11-21', 0, tokyo)).toBe('2026-11-24');
  });
  it('are refused where there are none', () => {
    const refused = { because: 'never-open' };
    expect(addWorkingDays('2026-11-20', 1, { ...tokyo, week: {}, days: {} })).toMatchObject(refused);
    expect(addWorkingDays('2026-11-20', 1e9, tokyo)).toMatchObject(refused);
  });
  it('added and counted agree', () => {
    fc.assert(
      fc.property(calendarAndMoment, fc.integer({ min: 1, max: 300 }), ({ calendar, from }, count) => {
        const day = new Date(from).toISOString().slice(0, 10);
        const there = addWorkingDays(day, count, calendar) as string;
        expect(isWorkingDay(there, calendar)).toBe(true);
        expect(countWorkingDays({ from: addDays(day, 1), to: there }, calendar)).toBe(count);
        const back = addWorkingDays(there, -count, calendar) as string;
        expect(back <= day).toBe(true);
        expect(daysOf({ from: addDays(back, 1), to: day }).some((each) => isWorkingDay(each, calendar))).toBe(
          isWorkingDay(day, calendar) && back < day,
        );
      }),
    );
  });
});

describe('checking a calendar', () => {
  const because = (change: object) => checkWorkingCalendar({ ...tokyo, ...change });
  it('lets one pass that can be read', () => {
    expect(checkWorkingCalendar(tokyo)).toBe(tokyo);
    const shifts = [
      { from: '14:00', to: '18:00' },
      { from: '22:00', to: '06:00' },
      { from: '08:00', to: '14:00' },
    ];
    expect(because({ week: { 1: shifts, 7: [{ from: '00:00', to: '24:00' }] } })).not.toHaveProperty(
      'because',
    );
  });
  it('says what is wrong and where', () => {
    expect(because({ zone: 'Mars/Base' })).toMatchObject({ because: 'value-unfit', path: ['zone'] });
    expect(because({ week: { mon: [working.hours] } })).toMatchObject({
      because: 'weekday-unknown',
      path: ['week', 'mon'],
    });
    expect(because({ days: { '2026-02-30': [] } })).toMatchObject({
      because: 'day-unreadable',
      path: ['days', '2026-02-30'],
    });
    expect(because({ week: { 2: [{ from: '9:00', to: '18:00' }] } })).toMatchObject({
      because: 'working-span-unreadable',
      path: ['week', '2', '0'],
    });
    expect(because({ week: { 2: [working.hours, { from: '17:00', to: '19:00' }] } })).toMatchObject({
      because: 'working-spans-overlap',
      path: ['week', '2'],
    });
    expect(
      because({
        week: {
          2: [
            { from: '22:00', to: '06:00' },
            { from: '23:00', to: '23:30' },
          ],
        },
      }),
    ).toMatchObject({
      because: 'working-spans-overlap',
    });
    expect(because({ week: { 2: Array(13).fill(working.hours) } })).toMatchObject({
      because: 'value-unfit',
      path: ['week', '2'],
    });
    expect(because({ days: { '2026-12-29': null } })).toMatchObject({ path: ['days', '2026-12-29'] });
    expect(because({ week: { 1: [{ from: '09:00' }] } })).toMatchObject({ path: ['week', '1', '0', 'to'] });
    expect(because({ week: {}, days: {} })).toMatchObject({ because: 'never-open', path: ['week'] });
  });
  it('law: whatever was stored is kept or refused, never thrown at', () => {
    const stored = brokenFrom(tokyo);
    fc.assert(
      fc.property(fc.oneof(fc.anything(), stored), (value) => {
        const checked = checkWorkingCalendar(value);
        if (isRefusal(checked)) expect(checked.path).toBeDefined();
        else expect(nextOpening(0, checked)).toBeDefined();
      }),
    );
  });
  it('in both languages', () => {
    expect(gapsOf(calendarWords)).toEqual([]);
    const refused = because({ week: { 2: [working.hours, { from: '17:00', to: '19:00' }] } });
    expect(sayer(sharedWords, calendarWords)(refused as never, 'ja')).toBe(
      '営業時間09:00〜18:00が、同じ日のほかの時間帯と重なっています。',
    );
  });
});
