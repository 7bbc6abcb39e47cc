import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDaysKeepingClock } from './add-days-keeping-clock.ts';
import { addDays } from './civil-day.ts';
import { dayOf, instantAt, isTime, isZone, startOfDay, wallClockOf } from './zone.ts';

const utc = (text: string) => Date.parse(`${text}Z`);

describe('an instant in a zone', () => {
  it('falls on the day of the zone', () => {
    expect(dayOf(utc('2026-03-31T15:00:00'), 'Asia/Tokyo')).toBe('2026-04-01');
    expect(dayOf(utc('2026-03-31T15:00:00'), 'America/New_York')).toBe('2026-03-31');
    expect(wallClockOf(utc('2026-03-31T15:07:59'), 'Asia/Kolkata')).toEqual({
      day: '2026-03-31',
      time: '20:37',
    });
  });
  it('begins a day after midnight where the clocks jump over midnight', () => {
    expect(startOfDay('2018-11-04', 'America/Sao_Paulo')).toBe(utc('2018-11-04T03:00:00'));
  });
  it('moves a time the clocks jump over to after the gap', () => {
    expect(wallClockOf(instantAt('2026-03-08', '02:30', 'America/New_York'), 'America/New_York').time).toBe(
      '03:30',
    );
  });
  it('reads a time that comes twice, or not at all, as asked', () => {
    const reads = (day: string, time: string, which: 'earlier' | 'later') =>
      instantAt(day, time, 'America/New_York', which);
    expect(reads('2026-11-01', '01:30', 'later') - reads('2026-11-01', '01:30', 'earlier')).toBe(3_600_000);
    expect(reads('2026-03-08', '02:30', 'later') - reads('2026-03-08', '02:30', 'earlier')).toBe(3_600_000);
  });
  it('keeps its time on the wall some days later, across the clocks', () => {
    const later = addDaysKeepingClock(utc('2026-03-07T14:00:30'), 1, 'America/New_York');
    expect(later).toBe(utc('2026-03-08T13:00:30'));
    expect(addDaysKeepingClock(later, -1, 'America/New_York')).toBe(utc('2026-03-07T14:00:30'));
  });
  it('takes the first of a time that comes twice', () => {
    expect(instantAt('2026-11-01', '01:30', 'America/New_York')).toBe(utc('2026-11-01T05:30:00'));
  });
  it('gives 23 hours to the day the clocks go forward', () => {
    const length = startOfDay('2026-03-30', 'Europe/Berlin') - startOfDay('2026-03-29', 'Europe/Berlin');
    expect(length / 3_600_000).toBe(23);
  });
  it('knows zones and times', () => {
    expect(['Asia/Tokyo', 'UTC', '+09:00', 'Mars/Base'].map(isZone)).toEqual([true, true, false, false]);
    expect(['00:00', '23:59', '24:00', '9:00'].map(isTime)).toEqual([true, true, false, false]);
    for (const none of [undefined, null, 9, ['09:00'], ['UTC'], {}])
      expect([isTime(none), isZone(none)]).toEqual([false, false]);
  });
});

describe('laws of zones', () => {
  const zone = fc.constantFrom(
    'Asia/Tokyo',
    'America/New_York',
    'America/Sao_Paulo',
    'Australia/Lord_Howe',
    'Africa/Cairo',
    'UTC',
  );
  it('every instant lies between the start of its day and of the next', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: utc('2037-12-31T00:00:00') }), zone, (instant, name) => {
        const day = dayOf(instant, name);
        expect(startOfDay(day, name)).toBeLessThanOrEqual(instant);
        expect(startOfDay(addDays(day, 1), name)).toBeGreaterThan(instant);
        expect(dayOf(startOfDay(day, name), name)).toBe(day);
      }),
    );
  });
  it('a time on the wall is that of its instant, but for one that the clocks jump over', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 25_000 }).map((days) => addDays('1970-01-01', days)),
        fc.integer({ min: 0, max: 1439 }),
        fc.constantFrom('compatible' as const, 'earlier' as const, 'later' as const),
        zone,
        (day, minute, which, name) => {
          const time = `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
          const gap = instantAt(day, time, name, 'earlier') > instantAt(day, time, name, 'later');
          const back = wallClockOf(instantAt(day, time, name, which), name);
          const jumped = wallClockOf(instantAt(day, time, name, 'earlier'), name).time !== time;
          expect(gap).toBe(false);
          if (!jumped) expect(back).toEqual({ day, time });
        },
      ),
    );
  });
});
