import type { Instant, Sentence, WorkingCalendar } from '../../shared/index.ts';
import { spanOf, workingSpanOf } from '../phrases/span-of.ts';
import type { ClockEvent } from './clock-event.ts';
import { elapsedMs } from './elapsed-time.ts';
import { foldClockEvents } from './fold-clock-events.ts';
import type { ClockKey } from './say-rule.ts';
import type { ResponseClock } from './start-clock.ts';

/**
 * The stretches an answer takes: until we had the enquiry, until somebody was responsible, until they knew, until the customer
 * was answered.
 */
export const RESPONSE_STEPS = ['DETECT', 'ROUTE', 'NOTIFY', 'RESPOND'] as const;

/** One of `RESPONSE_STEPS`. */
export type ResponseStep = (typeof RESPONSE_STEPS)[number];

/** Whole milliseconds: on the wall, nights and pauses included, and of the working time that the clock counted. */
export interface ResponseTimes {
  readonly wallMs: number;
  readonly workingMs: number;
}

/** One step on the way to an answer, with its time. */
export interface ResponsePart extends ResponseTimes {
  readonly step: ResponseStep;
}

/** Where the time went. The parts make up the whole exactly. */
export interface ResponseSplit extends ResponseTimes {
  readonly parts: readonly ResponsePart[];
  /** False while the customer still waits: then the whole is the time until now. */
  readonly complete: boolean;
}

/**
 * Every moment between the enquiry and its answer belongs to the first step that had not happened by then. A step nobody wrote
 * down therefore takes the time until the answer: as far as the record tells, that is what was waited for.
 * Source: ours, because parts that sum to the whole show whose minutes they were.
 */
export function splitResponse(
  clock: ResponseClock,
  events: readonly ClockEvent[],
  now: Instant,
  calendar: WorkingCalendar,
): ResponseSplit {
  const story = foldClockEvents(clock, events, now);
  const end = Math.max(story.end?.at ?? now, clock.occurredAt);
  const marks = [clock.recordedAt, story.assignedAt ?? end, story.notifiedAt ?? end, end];
  const parts: ResponsePart[] = [];
  let reached = clock.occurredAt;
  let worked = 0;
  for (const [index, step] of RESPONSE_STEPS.entries()) {
    const mark = Math.min(end, Math.max(reached, marks[index] ?? end));
    const workedByThen = elapsedMs(story, mark, calendar);
    parts.push({ step, wallMs: mark - reached, workingMs: workedByThen - worked });
    reached = mark;
    worked = workedByThen;
  }
  return { parts, wallMs: end - clock.occurredAt, workingMs: worked, complete: story.end !== null };
}

const KEYS: Readonly<Record<ResponseStep, ClockKey>> = {
  DETECT: 'clock-step-detect',
  ROUTE: 'clock-step-route',
  NOTIFY: 'clock-step-notify',
  RESPOND: 'clock-step-respond',
};

/**
 * What a stretch was, of working time and on the wall.
 * Source: ours, because working time judges us, and the time on the wall is what the customer waited.
 */
export function explainPart(part: ResponsePart): Sentence<ClockKey> {
  return {
    key: KEYS[part.step],
    parameters: {
      worked: workingSpanOf(Math.floor(part.workingMs / 60_000)),
      wall: spanOf(part.wallMs, 'gone-by'),
    },
  };
}
