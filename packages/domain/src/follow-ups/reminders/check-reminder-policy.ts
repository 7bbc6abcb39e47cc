import { objectOf, readShape, type ShapeRefusal, timeShape, wholeFrom } from '../../shared/index.ts';
import type { ReminderPolicy } from './reminder-policy.ts';

const policyShape = objectOf<ReminderPolicy>({
  dayTime: timeShape,
  minutesBefore: wholeFrom(0, 10_080),
});

/**
 * A reminder rings at a time of day, or whole minutes before, a week at most.
 * Source: ours, because a week ahead a promise is a plan, and its day reminds of it.
 */
export function checkReminderPolicy(stored: unknown): ReminderPolicy | ShapeRefusal {
  return readShape(stored, policyShape);
}
