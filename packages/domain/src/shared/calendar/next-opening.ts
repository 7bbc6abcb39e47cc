import { type Refusal, refuse } from '../refusal.ts';
import type { Instant } from '../zone.ts';
import {
  blockAt,
  FIRST_BLOCK,
  HORIZON_BLOCKS,
  LAST_BLOCK,
  lastAtOrBefore,
  workingBlock,
} from './working-blocks.ts';
import { HORIZON_YEARS, type WorkingCalendar } from './working-calendar.ts';

/**
 * True within working time: from the moment of opening, no longer at that of closing. What is no moment is not open.
 * Source: ours, because spans that follow each other then share no moment and leave none out.
 */
export function isOpenAt(at: Instant, calendar: WorkingCalendar): boolean {
  const block = workingBlock(blockAt(at), calendar);
  const index = lastAtOrBefore(at, block.starts);
  return index >= 0 && at < (block.ends[index] as number);
}

/**
 * The first moment of working time at or after `from`; a calendar that opens at none in the next twenty years is
 * refused, and so is what is no moment (NaN, infinity), for nothing opens after it.
 * Source: ours, because twenty years closed is a mistake in a calendar, and an endless search is no answer.
 */
export function nextOpening(from: Instant, calendar: WorkingCalendar): Instant | Refusal<'never-open'> {
  const start = blockAt(from);
  const last = Math.min(start + HORIZON_BLOCKS, LAST_BLOCK);
  for (let number = Math.max(start, FIRST_BLOCK); number <= last; number += 1) {
    const block = workingBlock(number, calendar);
    // The ends ascend too: the stretch after the last that has ended.
    const opening = block.starts[lastAtOrBefore(from, block.ends) + 1];
    if (opening !== undefined) return Math.max(opening, from);
  }
  return refuse('never-open', { parameters: { years: HORIZON_YEARS } });
}
