import { type Refusal, refuse } from '../refusal.ts';
import type { Instant } from '../zone.ts';
import type { WorkingBlock } from './make-block.ts';
import { nextOpening } from './next-opening.ts';
import {
  blockAt,
  FIRST_BLOCK,
  HORIZON_BLOCKS,
  LAST_BLOCK,
  lastAtOrBefore,
  openBefore,
  workingBlock,
} from './working-blocks.ts';
import { HORIZON_YEARS, type WorkingCalendar } from './working-calendar.ts';

/**
 * When so many minutes of work have gone by since `from`: the end of the last of them, so that work which fits into the
 * day is due by closing time, not at the next opening. None ends at the next opening; a negative number counts back, to
 * the start of the first of them. A calendar without that much working time in the next twenty years is refused; so is
 * what is no moment or no number of minutes, which no calendar ever has.
 * Source: ours, because promises of hours count work alone; hours in gaps and folds of the clock are read as {@link
 * WorkingCalendar} says.
 */
export function addWorkingMinutes(
  from: Instant,
  minutes: number,
  calendar: WorkingCalendar,
): Instant | Refusal<'never-open'> {
  const asked = Math.round(minutes * 60_000);
  if (asked === 0) return nextOpening(from, calendar);
  const start = blockAt(from);
  let left = openBefore(from, workingBlock(start, calendar)) + asked;
  for (let away = 0; away <= HORIZON_BLOCKS; away += 1) {
    const block = workingBlock(asked > 0 ? start + away : start - away, calendar);
    if (asked < 0 && away > 0) left += block.total;
    if (asked < 0 && left >= 0) return startOfWork(left, block);
    if (asked > 0 && left <= block.total) return endOfWork(left, block);
    if (asked > 0) left -= block.total;
  }
  return refuse('never-open', { parameters: { years: HORIZON_YEARS } });
}

/** The last instant before which this much of the block's working time lies: at an opening, not at the closing before it. */
function startOfWork(done: number, block: WorkingBlock): Instant {
  return within(done, lastAtOrBefore(done, block.before), block);
}

/** The first such instant: at a closing, not at the opening after it. */
function endOfWork(done: number, block: WorkingBlock): Instant {
  const index = lastAtOrBefore(done, block.before);
  return within(done, block.before[index] === done ? index - 1 : index, block);
}

function within(done: number, index: number, block: WorkingBlock): Instant {
  return (block.starts[index] as number) + done - (block.before[index] as number);
}

/**
 * Minutes of work from `from` to `to`, with a fraction where they do not stand on whole minutes; negative when `to` is earlier.
 * Time before 1800 and after 2199 holds no work, as it holds no records; nor does time from or to what is no moment.
 * Source: ours, because the way back has to be as long as the way there: the negative of the same minutes.
 */
export function workingMinutesBetween(from: Instant, to: Instant, calendar: WorkingCalendar): number {
  if (to < from) return 0 - workingMinutesBetween(to, from, calendar);
  const first = blockAt(from);
  const last = blockAt(to);
  let open = 0;
  for (let number = Math.max(first, FIRST_BLOCK); number <= Math.min(last, LAST_BLOCK); number += 1) {
    const block = workingBlock(number, calendar);
    open += number === last ? openBefore(to, block) : block.total;
    if (number === first) open -= openBefore(from, block);
  }
  return open / 60_000;
}
