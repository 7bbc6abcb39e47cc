import { POTENTIALS } from '../../qualification/index.ts';
import {
  listOf,
  objectOf,
  objectWithEach,
  oneOf,
  readShape,
  type ShapeRefusal,
  wholeFrom,
} from '../../shared/index.ts';
import { FOLLOW_UP_KINDS } from '../follow-up.ts';
import type { DayPolicy } from './day-policy.ts';

const MINUTES_OF_DAY = 1440;
const DAYS_OF_YEAR = 366;
const MOST_OVERDUE = 1000;

const policyShape = objectOf<DayPolicy>({
  appointmentWithinMinutes: wholeFrom(0, MINUTES_OF_DAY),
  appointmentKinds: listOf(oneOf(FOLLOW_UP_KINDS), FOLLOW_UP_KINDS.length),
  mostOverdue: wholeFrom(0, MOST_OVERDUE),
  coolsAfterDays: objectWithEach([...POTENTIALS, 'UNKNOWN'] as const, wholeFrom(1, DAYS_OF_YEAR)),
  plannedWithinDays: wholeFrom(0, DAYS_OF_YEAR),
  skipMinutes: wholeFrom(1, MINUTES_OF_DAY),
  minutesOf: objectWithEach(
    [...FOLLOW_UP_KINDS, 'WAITING', 'RESPONSE', 'COOLING'] as const,
    wholeFrom(0, MINUTES_OF_DAY),
  ),
});

/**
 * A day is arranged by whole numbers: minutes within a day, days within a year, at most a thousand overdue at once.
 * Source: ours, because beyond these limits a day is no day, and a lead that cools after years is forgotten.
 */
export function checkDayPolicy(stored: unknown): DayPolicy | ShapeRefusal {
  return readShape(stored, policyShape);
}
