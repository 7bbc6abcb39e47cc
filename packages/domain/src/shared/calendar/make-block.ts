import type { Weekday } from '../civil-day.ts';
import { numberOfDay, weekdayOfNumber } from '../day-number.ts';
import type { Instant, Zone } from '../zone.ts';
import { offsetStretches } from './offsets.ts';
import type { WorkingCalendar, WorkingSpan } from './working-calendar.ts';

const MINUTE = 60_000;
const DAY = 86_400_000;

/** The working time of some days on end: its stretches in order, and how much of it lies before each. Milliseconds. */
export interface WorkingBlock {
  readonly starts: Float64Array;
  readonly ends: Float64Array;
  readonly before: Float64Array;
  readonly total: number;
}

/** A calendar made ready to be asked. */
export interface PreparedCalendar {
  readonly zone: Zone;
  /** From and to of each span in milliseconds of the wall clock since its day began. */
  readonly week: ReadonlyMap<Weekday, readonly number[]>;
  /** The same by the number of the day. */
  readonly days: ReadonlyMap<number, readonly number[]>;
}

/** Reads the spans of a calendar once. */
export function prepareCalendar(calendar: WorkingCalendar): PreparedCalendar {
  return {
    zone: calendar.zone,
    week: new Map(
      ([1, 2, 3, 4, 5, 6, 7] as const).map((weekday) => [weekday, boundsOf(calendar.week[weekday] ?? [])]),
    ),
    days: new Map(Object.entries(calendar.days).map(([day, spans]) => [numberOfDay(day), boundsOf(spans)])),
  };
}

function boundsOf(spans: readonly WorkingSpan[]): readonly number[] {
  return spans.flatMap(({ from, to }) => {
    const start = clockMinutes(from);
    const end = clockMinutes(to);
    return [start * MINUTE, (end > start ? end : end + 1440) * MINUTE];
  });
}

function clockMinutes(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
}

/** The working time from one moment to another: each span where its walls lie in each stretch of one distance to UTC. */
export function makeBlock(from: Instant, to: Instant, calendar: PreparedCalendar): WorkingBlock {
  const open: [number, number][] = [];
  for (const stretch of offsetStretches(from, to, calendar.zone)) {
    const wallFrom = stretch.from + stretch.offset;
    const wallTo = stretch.to + stretch.offset;
    // A span of the day before may reach into the stretch.
    for (let day = Math.floor(wallFrom / DAY) - 1; day * DAY < wallTo; day += 1) {
      const bounds = calendar.days.get(day) ?? calendar.week.get(weekdayOfNumber(day)) ?? [];
      for (let index = 0; index < bounds.length; index += 2) {
        const start = Math.max(day * DAY + (bounds[index] as number), wallFrom);
        const end = Math.min(day * DAY + (bounds[index + 1] as number), wallTo);
        if (start < end) open.push([start - stretch.offset, end - stretch.offset]);
      }
    }
  }
  return blockOf(joined(open));
}

/** Stretches in order, those that touch or overlap made one. */
function joined(open: readonly [number, number][]): readonly [number, number][] {
  const ordered: [number, number][] = [];
  for (const [start, end] of open.toSorted(([one], [other]) => one - other)) {
    const last = ordered.at(-1);
    if (last !== undefined && start <= last[1]) last[1] = Math.max(last[1], end);
    else ordered.push([start, end]);
  }
  return ordered;
}

/** A block of these stretches, which are in order and apart. */
export function blockOf(open: readonly [number, number][]): WorkingBlock {
  const before = new Float64Array(open.length);
  let total = 0;
  open.forEach(([start, end], index) => {
    before[index] = total;
    total += end - start;
  });
  return {
    starts: Float64Array.from(open, ([start]) => start),
    ends: Float64Array.from(open, ([, end]) => end),
    before,
    total,
  };
}
