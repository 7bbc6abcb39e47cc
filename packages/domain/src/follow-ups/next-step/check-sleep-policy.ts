import { objectOf, readShape, type ShapeRefusal, wholeFrom } from '../../shared/index.ts';
import type { SleepPolicy } from './sleep-lead.ts';

const policyShape = objectOf<SleepPolicy>({
  mostDays: wholeFrom(1, 3653),
});

/**
 * A lead may sleep for a day at least, and for ten years at most.
 * Source: ours, because whoever sleeps longer is not asleep but lost.
 */
export function checkSleepPolicy(stored: unknown): SleepPolicy | ShapeRefusal {
  return readShape(stored, policyShape);
}
