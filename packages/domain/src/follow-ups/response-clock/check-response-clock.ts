import {
  filledTextShape,
  instantShape,
  isRefusal,
  objectOf,
  oneOf,
  type Refusal,
  readShape,
  refuse,
  type ShapeRefusal,
} from '../../shared/index.ts';
import { ENQUIRY_WAYS } from './enquiry.ts';
import { type AllowanceRefusal, afterShape, allowanceShape, badAllowance } from './response-allowance.ts';
import { CALL_ANSWERS } from './response-policy.ts';
import type { ResponseClock } from './start-clock.ts';

/** Why a stored clock cannot be read. */
export type ResponseClockRefusal = ShapeRefusal | AllowanceRefusal | Refusal<'clock-moments-out-of-order'>;

const clockShape = objectOf<ResponseClock>({
  enquiryId: filledTextShape,
  way: oneOf(ENQUIRY_WAYS),
  ruleId: filledTextShape,
  allowance: allowanceShape,
  after: afterShape,
  callAnswers: oneOf(CALL_ANSWERS),
  occurredAt: instantShape,
  recordedAt: instantShape,
  startsAt: instantShape,
  warnAt: instantShape,
  breachAt: instantShape,
});

/** Each moment of a clock, and the one that it does not come before. */
const ORDER = [
  ['recordedAt', 'occurredAt'],
  ['startsAt', 'occurredAt'],
  ['warnAt', 'startsAt'],
  ['breachAt', 'warnAt'],
] as const;

/**
 * A stored clock can be read when its minutes can be kept to, and it starts, warns and breaches in that order, none before the
 * enquiry.
 * Source: ours, because a clock is kept for as long as its lead: it is doubted when it is loaded, not when a manager asks who was late.
 */
export function checkResponseClock(stored: unknown): ResponseClock | ResponseClockRefusal {
  const clock = readShape(stored, clockShape);
  if (isRefusal(clock)) return clock;
  const early = ORDER.find(([moment, before]) => clock[moment] < clock[before]);
  if (early) return refuse('clock-moments-out-of-order', { path: [early[0]] });
  return badAllowance(clock) ?? clock;
}
