import { type Instant, type Refusal, refuse } from '../shared/index.ts';

/** Clocks of two machines differ a little. */
const TOLERANCE_MS = 5 * 60_000;

/**
 * A lead has come in: never in the future, or its numbers would count what nobody has seen.
 * Source: ours, because a lead of tomorrow would stand in reports that are already read.
 */
export function judgeCapture(capturedAt: Instant, now: Instant): Refusal<'day-in-future'> | undefined {
  return capturedAt > now + TOLERANCE_MS ? refuse('day-in-future', { path: ['capturedAt'] }) : undefined;
}
