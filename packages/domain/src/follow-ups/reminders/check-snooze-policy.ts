import { objectOf, readShape, type ShapeRefusal, timeShape, wholeFrom } from '../../shared/index.ts';
import type { SnoozePolicy } from './snooze-reminder.ts';

const policyShape = objectOf<SnoozePolicy>({
  laterMinutes: wholeFrom(1, 1440),
  morningFrom: timeShape,
  farthestDays: wholeFrom(1, 366),
});

/**
 * Later today is within a day, the morning has a time, and a reminder is put off by a year at most.
 * Source: ours, because what is to ring after a year is another promise.
 */
export function checkSnoozePolicy(stored: unknown): SnoozePolicy | ShapeRefusal {
  return readShape(stored, policyShape);
}
