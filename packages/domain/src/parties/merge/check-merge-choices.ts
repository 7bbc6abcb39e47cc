import {
  filledTextShape,
  flagShape,
  objectOf,
  optional,
  readShape,
  recordOf,
  type ShapeRefusal,
} from '../../shared/index.ts';
import type { MergeChoices } from './check-merge.ts';

const MOST_FIELDS = 1000;

const choicesShape = objectOf<MergeChoices>({
  survivorId: optional(filledTextShape),
  fields: optional(recordOf(filledTextShape, MOST_FIELDS)),
  legalIdsMayDiffer: optional(flagShape),
});

/**
 * What a person decided about a merge names records by their ids; that they are of the merge is seen when it is planned.
 * Source: ours, because choices are sent from a screen that may be older than the records on it.
 */
export function checkMergeChoices(stored: unknown): MergeChoices | ShapeRefusal {
  return readShape(stored, choicesShape);
}
