import { FIRST_DAY, LAST_DAY } from '../civil-day.ts';
import type { Instant, Zone } from '../zone.ts';
import { offsetStretches } from './offsets.ts';
import { HORIZON_YEARS, type WorkingCalendar, type WorkingSpan } from './working-calendar.ts';

const MINUTE = 60_000;
const DAY = 86_400_000;
const BLOCK = 64 * DAY;

/** The numbers of the blocks in which any record may lie; there is no working time outside them. */
export const FIRST_BLOCK = blockAt(Date.parse(FIRST_DAY));

/** The number of the last such block. */
export const LAST_BLOCK = blockAt(Date.parse(LAST_DAY));

/** How many blocks ahead working time is looked for. */
export const HORIZON_BLOCKS = Math.ceil((HORIZON_YEARS * 366 * DAY) / BLOCK);

/** The working time of 64 days: its stretches in order, and how much of the block's lies before each. Milliseconds. */
export interface WorkingBlock {
  readonly starts: Float64Array;
  readonly ends: Float64Array;
  readonly before: Float64Array;
  readonly total: number;
}

interface Prepared {
  readonly zone: Zone;
  /** From and to of each span in milliseconds of the wall clock since its day began; Monday first. */
  readonly week: readonly (readonly number[])[];
  /** The same by day number since 1970-01-01. */
  readonly days: ReadonlyMap<number, readonly number[]>;
  readonly blocks: Map<number, WorkingBlock>;
}

const CLOSED = blockOf([]);

const prepared = new WeakMap<WorkingCalendar, Prepared>();

/** The number of the block that an instant lies in. */
export function blockAt(at: Instant): number {
  return Math.floor(at / BLOCK);
}

/** A block of a calendar; it is worked out once and kept as long as the calendar is, which is plain data that stays as it is. */
export function workingBlock(number: number, calendar: WorkingCalendar): WorkingBlock {
  if (number < FIRST_BLOCK || number > LAST_BLOCK) return CLOSED;
  const known = prepared.get(calendar) ?? prepare(calendar);
  const block = known.blocks.get(number) ?? makeBlock(number * BLOCK, known);
  known.blocks.set(number, block);
  return block;
}

/** How much working time of the block lies before an instant of it. */
export function openBefore(at: Instant, block: WorkingBlock): number {
  const index = lastAtOrBefore(at, block.starts);
  if (index < 0) return 0;
  return (
    (block.before[index] as number) +
    Math.min(at, block.ends[index] as number) -
    (block.starts[index] as number)
  );
}

/** The index of the last of these ascending numbers that is not above `value`; -1 when all are. */
export function lastAtOrBefore(value: number, ascending: Float64Array): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((ascending[middle] as number) <= value) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

function prepare(calendar: WorkingCalendar): Prepared {
  const made: Prepared = {
    zone: calendar.zone,
    week: ([1, 2, 3, 4, 5, 6, 7] as const).map((weekday) => boundsOf(calendar.week[weekday] ?? [])),
    days: new Map(
      Object.entries(calendar.days).map(([day, spans]) => [Date.parse(day) / DAY, boundsOf(spans)]),
    ),
    blocks: new Map(),
  };
  prepared.set(calendar, made);
  return made;
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

function makeBlock(from: Instant, calendar: Prepared): WorkingBlock {
  const open: [number, number][] = [];
  for (const stretch of offsetStretches(from, from + BLOCK, calendar.zone)) {
    const wallFrom = stretch.from + stretch.offset;
    const wallTo = stretch.to + stretch.offset;
    // A span of the day before may reach into the stretch.
    for (let day = Math.floor(wallFrom / DAY) - 1; day * DAY < wallTo; day += 1) {
      const bounds = calendar.days.get(day) ?? calendar.week[(((day + 3) % 7) + 7) % 7] ?? [];
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

function blockOf(open: readonly [number, number][]): WorkingBlock {
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
