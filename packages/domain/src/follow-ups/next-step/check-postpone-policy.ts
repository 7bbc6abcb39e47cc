import { nullable, objectOf, readShape, type ShapeRefusal, wholeFrom } from '../../shared/index.ts';
import type { PostponePolicy } from './postpone-follow-up.ts';

const policyShape = objectOf<PostponePolicy>({
  oftenFrom: wholeFrom(1, 1000),
  mostTimes: nullable(wholeFrom(0, 1000)),
});

/**
 * A promise may be put off a whole number of times, never or as often as one likes.
 * Source: ours, because whoever may put off a thousand times has no limit at all.
 */
export function checkPostponePolicy(stored: unknown): PostponePolicy | ShapeRefusal {
  return readShape(stored, policyShape);
}
