import type { Instant, WorkingCalendar } from '../../shared/index.ts';
import { CLOCK_ACTIONS, type ClockAction, type ClockEvent } from './clock-event.ts';
import { elapsedMs, instantOfElapsed } from './elapsed-time.ts';
import { type ClockStory, foldClockEvents } from './fold-clock-events.ts';
import type { ResponseClock } from './start-clock.ts';

/** RUNNING until it warns or runs out; PAUSED while it is the customer’s turn; ANSWERED and CANCELLED are final. */
export type ClockState = 'RUNNING' | 'WARNED' | 'BREACHED' | 'PAUSED' | 'ANSWERED' | 'CANCELLED';

/** One thing to do about an enquiry, and when it is to be done as things stand: not in a pause, so null while that waits on the customer. */
export interface ScheduledAction {
  readonly action: ClockAction;
  readonly at: Instant | null;
}

/** Where a clock stands at a moment. */
export interface ClockReading {
  readonly clock: ResponseClock;
  readonly at: Instant;
  readonly state: ClockState;
  /** Working minutes gone by, whole ones; with what remains they make the allowance, so what remains is negative after the breach. */
  readonly elapsedMinutes: number;
  readonly remainingMinutes: number;
  /** Answered, or still unanswered, later than allowed. */
  readonly late: boolean;
  /** As things stand; null while it waits on the customer, or when it ended before. */
  readonly warnAt: Instant | null;
  readonly breachAt: Instant | null;
  readonly endedAt: Instant | null;
  /** Answered by a call that the customer did not take: it counts where the policy lets an attempt count. */
  readonly unreached: boolean;
  /** Until when it waits on the customer, null for until they write. Only of a PAUSED clock. */
  readonly pausedUntil: Instant | null;
  /** What is still to be done, each once; nothing when it has ended. */
  readonly schedule: readonly ScheduledAction[];
  /** When the first of that comes; a job sleeps until then. Null when nothing will come by itself. */
  readonly nextAt: Instant | null;
}

/**
 * A clock's state follows from what happened alone: the same events in any order, told once or often, give the same
 * reading.
 * Source: ours, because servers tell things twice and out of order, and a time that depends on that cannot be measured.
 */
export function readClock(
  clock: ResponseClock,
  events: readonly ClockEvent[],
  now: Instant,
  calendar: WorkingCalendar,
): ClockReading {
  const story = foldClockEvents(clock, events, now);
  const { warnMinutes, breachMinutes } = clock.allowance;
  const elapsed = elapsedMs(story, now, calendar);
  const late = elapsed >= breachMinutes * 60_000;
  const elapsedMinutes = Math.floor(elapsed / 60_000);
  const breachAt = instantOfElapsed(story, breachMinutes, calendar);
  const schedule = scheduleOf(clock, story, late ? breachAt : null, calendar);
  return {
    clock,
    at: now,
    state: stateOf(story, elapsed >= warnMinutes * 60_000, late),
    elapsedMinutes,
    remainingMinutes: breachMinutes - elapsedMinutes,
    late,
    warnAt: instantOfElapsed(story, warnMinutes, calendar),
    breachAt,
    endedAt: story.end?.at ?? null,
    unreached: story.end?.unreached ?? false,
    pausedUntil: story.pause?.until ?? null,
    schedule,
    nextAt: schedule.reduce<Instant | null>((first, { at }) => sooner(first, at), null),
  };
}

function stateOf(story: ClockStory, warned: boolean, late: boolean): ClockState {
  if (story.end !== null) return story.end.kind;
  if (story.pause !== null) return 'PAUSED';
  return late ? 'BREACHED' : warned ? 'WARNED' : 'RUNNING';
}

/**
 * What is switched on and not yet done. A warning that was missed is not made up for after the breach; and once a colleague
 * has taken a late lead over, it is neither offered nor taken away again.
 */
function scheduleOf(
  clock: ResponseClock,
  story: ClockStory,
  breachedAt: Instant | null,
  calendar: WorkingCalendar,
): readonly ScheduledAction[] {
  if (story.end !== null) return [];
  const takenOver = breachedAt !== null && story.handedOverAt !== null && story.handedOverAt >= breachedAt;
  return CLOCK_ACTIONS.flatMap((action) => {
    const minutes = minutesOf(action, clock);
    if (minutes === null || story.acted.has(action)) return [];
    if (action === 'WARN' && breachedAt !== null) return [];
    if (takenOver && (action === 'MAKE_CLAIMABLE' || action === 'REASSIGN')) return [];
    return [{ action, at: afterPause(instantOfElapsed(story, minutes, calendar), story.pause) }];
  });
}

/** What came due before a pause and was not done waits for its end, as what comes due later does. */
function afterPause(at: Instant | null, pause: ClockStory['pause']): Instant | null {
  if (pause === null || at === null) return at;
  return pause.until === null ? null : Math.max(at, pause.until);
}

function minutesOf(action: ClockAction, { allowance, after }: ResponseClock): number | null {
  switch (action) {
    case 'WARN':
      return allowance.warnMinutes;
    case 'BREACH':
      return allowance.breachMinutes;
    case 'ESCALATE':
      return afterBreach(allowance.breachMinutes, after.escalateMinutes);
    case 'MAKE_CLAIMABLE':
      return afterBreach(allowance.breachMinutes, after.claimableMinutes);
    case 'REASSIGN':
      return afterBreach(allowance.breachMinutes, after.reassignMinutes);
  }
}

function afterBreach(breachMinutes: number, minutes: number | null): number | null {
  return minutes === null ? null : breachMinutes + minutes;
}

function sooner(one: Instant | null, other: Instant | null): Instant | null {
  return one === null || other === null ? (one ?? other) : Math.min(one, other);
}
