import { POTENTIALS } from '../../qualification/index.ts';
import {
  isRefusal,
  isWhole,
  listOf,
  numberShape,
  objectOf,
  objectWithEach,
  oneOf,
  type Refusal,
  readShape,
  refuse,
  type ShapeRefusal,
} from '../../shared/index.ts';
import { FOLLOW_UP_KINDS } from '../follow-up.ts';
import type { DayPolicy } from './day-policy.ts';

const policyShape = objectOf<DayPolicy>({
  appointmentWithinMinutes: numberShape,
  appointmentKinds: listOf(oneOf(FOLLOW_UP_KINDS), FOLLOW_UP_KINDS.length),
  mostOverdue: numberShape,
  coolsAfterDays: objectWithEach([...POTENTIALS, 'UNKNOWN'] as const, numberShape),
  plannedWithinDays: numberShape,
  skipMinutes: numberShape,
  minutesOf: objectWithEach([...FOLLOW_UP_KINDS, 'WAITING', 'RESPONSE', 'COOLING'] as const, numberShape),
});

/** Why a policy of the day is not saved. */
export type DayPolicyRefusal = ShapeRefusal | Refusal<'day-number-impossible'>;

const MINUTES_OF_DAY = 1440;
const DAYS_OF_YEAR = 366;

/**
 * A day is arranged by whole numbers: minutes within a day, days within a year, at most a thousand overdue at once.
 * Source: ours: beyond these limits a day is no day, and a lead that cools after years is forgotten.
 */
export function checkDayPolicy(stored: unknown): DayPolicy | DayPolicyRefusal {
  const policy = readShape(stored, policyShape);
  if (isRefusal(policy)) return policy;
  const { appointmentWithinMinutes, mostOverdue, plannedWithinDays, skipMinutes } = policy;
  return (
    refusalOf({ appointmentWithinMinutes }, 0, MINUTES_OF_DAY) ??
    refusalOf({ mostOverdue }, 0, 1000) ??
    refusalOf(policy.coolsAfterDays, 1, DAYS_OF_YEAR, ['coolsAfterDays']) ??
    refusalOf({ plannedWithinDays }, 0, DAYS_OF_YEAR) ??
    refusalOf({ skipMinutes }, 1, MINUTES_OF_DAY) ??
    refusalOf(policy.minutesOf, 0, MINUTES_OF_DAY, ['minutesOf']) ??
    policy
  );
}

function refusalOf(
  numbers: Readonly<Record<string, number>>,
  atLeast: number,
  atMost: number,
  path: readonly string[] = [],
): DayPolicyRefusal | undefined {
  const unfit = Object.entries(numbers).find(([, number]) => !isWhole(number, atLeast, atMost));
  return (
    unfit && refuse('day-number-impossible', { path: [...path, unfit[0]], parameters: { atLeast, atMost } })
  );
}
