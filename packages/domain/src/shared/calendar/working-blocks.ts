import { FIRST_DAY, LAST_DAY } from '../civil-day.ts';
import type { Instant } from '../zone.ts';
import {
  blockOf,
  makeBlock,
  type PreparedCalendar,
  prepareCalendar,
  type WorkingBlock,
} from './make-block.ts';
import { HORIZON_YEARS, type WorkingCalendar } from './working-calendar.ts';

const DAY = 86_400_000;
const BLOCK = 64 * DAY;

/** The numbers of the blocks in which any record may lie; there is no working time outside them. */
export const FIRST_BLOCK = blockAt(Date.parse(FIRST_DAY));

/** The number of the last such block. */
export const LAST_BLOCK = blockAt(Date.parse(LAST_DAY));

/** How many blocks ahead working time is looked for. */
export const HORIZON_BLOCKS = Math.ceil((HORIZON_YEARS * 366 * DAY) / BLOCK);

const CLOSED = blockOf([]);

interface Known {
  readonly prepared: PreparedCalendar;
  readonly blocks: Map<number, WorkingBlock>;
}

const known = new WeakMap<WorkingCalendar, Known>();

/** The number of the block that an instant lies in. */
export function blockAt(at: Instant): number {
  return Math.floor(at / BLOCK);
}

/**
 * A block of 64 days of a calendar. It is worked out when first asked for and kept as long as the calendar, which is plain data and
 * stays as it is, so the answer is always the same.
 */
export function workingBlock(number: number, calendar: WorkingCalendar): WorkingBlock {
  // Said of the block that is: what is no number lies in none, and compares with none.
  if (!(number >= FIRST_BLOCK && number <= LAST_BLOCK)) return CLOSED;
  const { prepared, blocks } = known.get(calendar) ?? remember(calendar);
  const block = blocks.get(number) ?? makeBlock(number * BLOCK, (number + 1) * BLOCK, prepared);
  blocks.set(number, block);
  return block;
}

function remember(calendar: WorkingCalendar): Known {
  const made = { prepared: prepareCalendar(calendar), blocks: new Map() };
  known.set(calendar, made);
  return made;
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
