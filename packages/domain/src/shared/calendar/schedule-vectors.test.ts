import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { addDaysKeepingClock } from '../add-days-keeping-clock.ts';
import { instantAt } from '../zone.ts';
import { addWorkingMinutes, workingMinutesBetween } from './add-working-minutes.ts';
import type { WorkingCalendar } from './working-calendar.ts';

type Hours = Readonly<Record<string, readonly (readonly [string, string])[]>>;
interface Case {
  readonly zone: string;
  readonly calendar: string;
  readonly holidays: readonly string[];
}
interface Vectors {
  readonly calendars: Readonly<Record<string, { readonly hours: Hours }>>;
  readonly due: readonly (Case & {
    readonly start: string;
    readonly minutes: number;
    readonly due: string;
  })[];
  readonly elapsed: readonly (Case & {
    readonly from: string;
    readonly to: string;
    readonly business_minutes: number;
  })[];
  readonly wall_to_instant: readonly {
    readonly zone: string;
    readonly local: string;
    readonly compatible: string;
    readonly earlier: string;
    readonly later: string;
  }[];
  readonly add_calendar_days_keep_wall_clock: readonly {
    readonly zone: string;
    readonly local: string;
    readonly days: number;
    readonly instant: string;
  }[];
}

/** Worked out minute by minute with two independent copies of the time-zone data; ours. */
const vectors = JSON.parse(
  readFileSync(new URL('../../../test/fixtures/schedule-vectors.json', import.meta.url), 'utf8'),
) as Vectors;

function calendarOf({ zone, calendar, holidays }: Case): WorkingCalendar {
  const hours = vectors.calendars[calendar]?.hours ?? {};
  return {
    zone,
    week: Object.fromEntries(
      Object.entries(hours).map(([weekday, spans]) => [weekday, spans.map(([from, to]) => ({ from, to }))]),
    ),
    days: Object.fromEntries(holidays.map((day) => [day, []])),
  };
}

const iso = (at: unknown) => new Date(at as number).toISOString().replace('.000Z', 'Z');
const wall = (local: string, zone: string, which?: 'earlier' | 'later') => {
  const [day = '', time = ''] = local.split('T');
  return instantAt(day, time, zone, which);
};

describe('the reference vectors of working time', () => {
  it('are all there', () => {
    const counts = [
      vectors.due,
      vectors.elapsed,
      vectors.wall_to_instant,
      vectors.add_calendar_days_keep_wall_clock,
    ];
    expect(counts.map((some) => some.length)).toEqual([113, 38, 9, 4]);
  });
  it('give every due time', () => {
    const ours = vectors.due.map((each) =>
      iso(addWorkingMinutes(Date.parse(each.start), each.minutes, calendarOf(each))),
    );
    expect(ours).toEqual(vectors.due.map(({ due }) => due));
  });
  it('give the working minutes between two moments', () => {
    const ours = vectors.elapsed.map((each) =>
      workingMinutesBetween(Date.parse(each.from), Date.parse(each.to), calendarOf(each)),
    );
    expect(ours).toEqual(vectors.elapsed.map((each) => each.business_minutes));
  });
  it('give the moment of a time on the wall, in each of its readings', () => {
    for (const { zone, local, ...known } of vectors.wall_to_instant) {
      const ours = [wall(local, zone), wall(local, zone, 'earlier'), wall(local, zone, 'later')].map(iso);
      expect(ours, `${local} ${zone}`).toEqual([known.compatible, known.earlier, known.later]);
    }
  });
  it('keep the time on the wall some days later', () => {
    for (const { zone, local, days, instant } of vectors.add_calendar_days_keep_wall_clock)
      expect(iso(addDaysKeepingClock(wall(local, zone), days, zone)), `${local} ${zone}`).toBe(instant);
  });
});
