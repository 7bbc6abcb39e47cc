import {
  dayShape,
  filledTextShape,
  instantShape,
  objectOf,
  readShape,
  type ShapeRefusal,
} from '../../shared/index.ts';
import type { Sleep } from './sleep-lead.ts';

const sleepShape = objectOf<Sleep>({ since: instantShape, until: dayShape, reason: filledTextShape });

/**
 * A stored sleep can be woken from when it has a moment, a day and a reason, be the day gone by or further than any policy lets.
 * Source: ours, because a sleep is judged by the policy of the day it began, and only read afterwards.
 */
export function checkSleep(stored: unknown): Sleep | ShapeRefusal {
  return readShape(stored, sleepShape);
}
