import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendarAndMoment } from '../../../test/calendars.ts';
import { addDays, weekdayOf } from '../civil-day.ts';
import { type Instant, wallClockOf } from '../zone.ts';
import { addWorkingMinutes, workingMinutesBetween } from './add-working-minutes.ts';
import { isOpenAt, nextOpening } from './next-opening.ts';
import { openingOfDay } from './opening-of-day.ts';
import type { WorkingCalendar, WorkingSpan } from './working-calendar.ts';

const utc = (text: string) => Date.parse(`${text}Z`);
const iso = (at: unknown) => new Date(at as number).toISOString().slice(0, 16);
const nineToSix = [{ from: '09:00', to: '18:00' }];
const tokyo: WorkingCalendar = {
  zone: 'Asia/Tokyo',
  week: { 1: nineToSix, 2: nineToSix, 3: nineToSix, 4: nineToSix, 5: nineToSix },
  days: { '2026-11-23': [], '2026-12-28': [{ from: '09:00', to: '12:00' }], '2026-12-05': nineToSix },
};
const closed: WorkingCalendar = {
  zone: 'UTC',
  week: {},
  days: { '2026-01-05': [], '2026-02-02': nineToSix },
};

describe('working time', () => {
  it('is due by closing time when the work fits into the day, else on the next working day', () => {
    expect(iso(addWorkingMinutes(utc('2026-11-27T08:00'), 60, tokyo))).toBe('2026-11-27T09:00');
    expect(iso(addWorkingMinutes(utc('2026-11-27T08:00'), 61, tokyo))).toBe('2026-11-30T00:01');
  });
  it('skips a holiday, keeps a half day and opens on a special Saturday', () => {
    expect(iso(nextOpening(utc('2026-11-20T09:00'), tokyo))).toBe('2026-11-24T00:00');
    expect(iso(addWorkingMinutes(utc('2026-12-28T02:00'), 120, tokyo))).toBe('2026-12-29T01:00');
    expect(iso(nextOpening(utc('2026-12-04T09:00'), tokyo))).toBe('2026-12-05T00:00');
  });
  it('is open from the opening until before the closing', () => {
    const times = ['2026-11-26T23:59', '2026-11-27T00:00', '2026-11-27T08:59', '2026-11-27T09:00'];
    expect(times.map((time) => isOpenAt(utc(time), tokyo))).toEqual([false, true, true, false]);
  });
  it('counts back to the opening, not to the closing before it', () => {
    expect(iso(addWorkingMinutes(utc('2026-11-30T02:00'), -120, tokyo))).toBe('2026-11-30T00:00');
    expect(iso(addWorkingMinutes(utc('2026-11-30T02:00'), -121, tokyo))).toBe('2026-11-27T08:59');
  });
  it('does both alike on every day of a year', () => {
    const daily: WorkingCalendar = {
      zone: 'UTC',
      week: {
        1: nineToSix,
        2: nineToSix,
        3: nineToSix,
        4: nineToSix,
        5: nineToSix,
        6: nineToSix,
        7: nineToSix,
      },
      days: {},
    };
    for (let noon = utc('2026-01-01T12:00'); noon < utc('2027-01-01T00:00'); noon += 86_400_000) {
      expect(addWorkingMinutes(noon, -180, daily)).toBe(noon - 180 * 60_000);
      expect(addWorkingMinutes(noon, 360, daily)).toBe(noon + 360 * 60_000);
    }
  });
  it('counts seconds exactly, and less than nothing backwards', () => {
    expect(workingMinutesBetween(utc('2026-11-27T08:59:30'), utc('2026-11-30T00:00:15'), tokyo)).toBe(0.75);
    expect(workingMinutesBetween(utc('2026-11-30T00:00:15'), utc('2026-11-27T08:59:30'), tokyo)).toBe(-0.75);
  });
  it('begins on a day with the first of its own spans, not in the night that ran over from the day before', () => {
    const shifts = [
      { from: '22:00', to: '06:00' },
      { from: '13:00', to: '17:00' },
    ];
    const calendar = { zone: 'UTC', week: { 1: shifts, 2: shifts }, days: {} };
    expect(iso(openingOfDay('2026-12-01', calendar))).toBe('2026-12-01T13:00');
    expect(iso(openingOfDay('2026-12-03', calendar))).toBe('2026-12-07T13:00');
    expect(openingOfDay('2026-12-01', { ...calendar, week: {} })).toMatchObject({ because: 'never-open' });
  });
  it('lets a night belong to the day on which it begins', () => {
    const night = { zone: 'UTC', week: { 5: [{ from: '22:00', to: '06:00' }] }, days: { '2026-11-28': [] } };
    expect(workingMinutesBetween(utc('2026-11-27T00:00'), utc('2026-11-30T00:00'), night)).toBe(480);
    const off = { ...night, days: { '2026-11-27': [] } };
    expect(workingMinutesBetween(utc('2026-11-27T00:00'), utc('2026-11-30T00:00'), off)).toBe(0);
  });
  it('counts an hour that comes twice twice, and one that the clocks jump over not at all', () => {
    const always = {
      zone: 'Europe/Berlin',
      week: { 7: [{ from: '00:00', to: '24:00' }] },
      days: {},
    };
    const hours = (from: string, to: string) => workingMinutesBetween(utc(from), utc(to), always) / 60;
    expect(hours('2026-10-24T12:00', '2026-10-26T12:00')).toBe(25);
    expect(hours('2026-03-28T12:00', '2026-03-30T12:00')).toBe(23);
  });
  it('of a calendar that never opens again is refused, at once', () => {
    const refused = { because: 'never-open', parameters: { years: 20 } };
    expect(nextOpening(utc('2026-03-01T00:00'), closed)).toMatchObject(refused);
    expect(addWorkingMinutes(utc('2026-01-01T00:00'), 541, closed)).toMatchObject(refused);
    expect(addWorkingMinutes(utc('2026-01-01T00:00'), 540, closed)).toBe(utc('2026-02-02T18:00'));
    expect(addWorkingMinutes(utc('2026-01-01T00:00'), -1, closed)).toMatchObject(refused);
    expect(addWorkingMinutes(utc('2026-01-01T00:00'), 1e12, tokyo)).toMatchObject(refused);
    expect(nextOpening(8.64e15, tokyo)).toMatchObject(refused);
  });
});

/** What the definition says, asked of every five minutes; the calendars stand on five whole minutes. */
function openByDefinition(calendar: WorkingCalendar): (at: Instant) => boolean {
  const known = new Map<
    string,
    { readonly own: readonly WorkingSpan[]; readonly before: readonly WorkingSpan[] }
  >();
  const spansOf = (on: string) => calendar.days[on] ?? calendar.week[weekdayOf(on)] ?? [];
  return (at) => {
    const { day, time } = wallClockOf(at, calendar.zone);
    const spans = known.get(day) ?? { own: spansOf(day), before: spansOf(addDays(day, -1)) };
    known.set(day, spans);
    return (
      spans.own.some(({ from, to }) => from <= time && (time < to || to <= from)) ||
      spans.before.some(({ from, to }) => to <= from && time < to)
    );
  };
}

const FIVE_MINUTES = 300_000;
const someMinutes = fc.integer({ min: 1, max: 2500 });
const asInstant = (outcome: unknown) => {
  if (typeof outcome !== 'number') throw new Error(JSON.stringify(outcome));
  return outcome;
};
const add = (from: Instant, minutes: number, calendar: WorkingCalendar) =>
  asInstant(addWorkingMinutes(from, minutes, calendar));

describe('laws of working time', () => {
  it('agrees with asking every five minutes by the definition', () => {
    fc.assert(
      fc.property(calendarAndMoment, fc.integer({ min: 1, max: 500 }), ({ calendar, from }, fives) => {
        const isOpen = openByDefinition(calendar);
        let open = 0;
        let due: Instant | undefined;
        let first: Instant | undefined;
        const end = from + 4 * 288 * FIVE_MINUTES;
        for (let at = from; at < end; at += FIVE_MINUTES) {
          if (!isOpen(at)) continue;
          open += 1;
          first ??= at;
          if (open === fives) due = at + FIVE_MINUTES;
        }
        expect(workingMinutesBetween(from, end, calendar)).toBe(open * 5);
        if (first !== undefined) expect(nextOpening(from, calendar)).toBe(first);
        if (due !== undefined) expect(addWorkingMinutes(from, fives * 5, calendar)).toBe(due);
      }),
    );
  });
  it('is due within or at the end of working time, so many working minutes away, either way', () => {
    fc.assert(
      fc.property(calendarAndMoment, someMinutes, ({ calendar, from }, minutes) => {
        const due = add(from, minutes, calendar);
        expect(isOpenAt(due - 1, calendar)).toBe(true);
        expect(workingMinutesBetween(from, due, calendar)).toBe(minutes);
        const start = add(from, -minutes, calendar);
        expect(isOpenAt(start, calendar)).toBe(true);
        expect(workingMinutesBetween(start, from, calendar)).toBe(minutes);
      }),
    );
  });
  it('adds up: so many minutes and then some more are all of them at once', () => {
    fc.assert(
      fc.property(calendarAndMoment, someMinutes, someMinutes, ({ calendar, from }, some, more) => {
        expect(add(add(from, some, calendar), more, calendar)).toBe(add(from, some + more, calendar));
      }),
    );
  });
  it('is never due earlier for more work, nor for a later start', () => {
    fc.assert(
      fc.property(
        calendarAndMoment,
        fc.nat(2500),
        fc.nat(2500),
        fc.nat(5000),
        ({ calendar, from }, some, more, later) => {
          const due = add(from, some, calendar);
          expect(add(from, some + more, calendar)).toBeGreaterThanOrEqual(due);
          expect(add(from + later * 60_000, some, calendar)).toBeGreaterThanOrEqual(due);
        },
      ),
    );
  });
  it('between two moments is that before and that after any third', () => {
    const away = fc.integer({ min: -10_000_000_000, max: 10_000_000_000 });
    fc.assert(
      fc.property(calendarAndMoment, away, away, ({ calendar, from }, middle, end) => {
        const between = (one: number, other: number) =>
          Math.round(workingMinutesBetween(one, other, calendar) * 60_000);
        expect(between(from, from + middle) + between(from + middle, from + end)).toBe(
          between(from, from + end),
        );
      }),
    );
  });
  it('opens at a moment that is open, with nothing open before; asking again changes nothing', () => {
    fc.assert(
      fc.property(calendarAndMoment, ({ calendar, from }) => {
        const opening = asInstant(nextOpening(from, calendar));
        expect(isOpenAt(opening, calendar)).toBe(true);
        expect(workingMinutesBetween(from, opening, calendar)).toBe(0);
        expect(nextOpening(opening, calendar)).toBe(opening);
        expect(isOpenAt(from, calendar)).toBe(opening === from);
      }),
    );
  });
});
