import {
  addWorkingMinutes,
  type Instant,
  isRefusal,
  type WorkingCalendar,
  workingMinutesBetween,
} from '../../shared/index.ts';
import type { ClockStory } from './fold-clock-events.ts';

/** The working milliseconds of a clock until an instant: what passed within its running times, never within a pause. */
export function elapsedMs(story: Pick<ClockStory, 'ran'>, until: Instant, calendar: WorkingCalendar): number {
  let elapsed = 0;
  for (const { from, to } of story.ran)
    if (from < until)
      elapsed += Math.round(workingMinutesBetween(from, Math.min(to, until), calendar) * 60_000);
  return elapsed;
}

/**
 * The instant at which so many working minutes have gone by, in the past or, as things stand, in the future; null when that
 * waits on the customer or came to an end before.
 */
export function instantOfElapsed(
  story: Pick<ClockStory, 'ran' | 'pause' | 'end'>,
  minutes: number,
  calendar: WorkingCalendar,
): Instant | null {
  let left = minutes * 60_000;
  for (const { from, to } of story.ran) {
    const within = Math.round(workingMinutesBetween(from, to, calendar) * 60_000);
    if (left <= within) return reckon(from, left, calendar);
    left -= within;
  }
  if (story.end !== null) return null;
  if (story.pause !== null)
    return story.pause.until === null ? null : reckon(story.pause.until, left, calendar);
  const last = story.ran.at(-1);
  return last === undefined ? null : reckon(last.to, left, calendar);
}

function reckon(from: Instant, ms: number, calendar: WorkingCalendar): Instant | null {
  const at = addWorkingMinutes(from, ms / 60_000, calendar);
  return isRefusal(at) ? null : at;
}
