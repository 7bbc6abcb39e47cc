import { MESSAGE_CHANNELS } from '../../activities/index.ts';
import { filledTextShape, labelShape, listOf, numberShape, objectOf, oneOf } from '../../shared/index.ts';
import type { PotentialPolicy, Qualifier } from './potential.ts';

const MOST_STEPS = 366;
const MOST_QUALIFIERS = 50;
const MOST_ANSWERS = 50;

/** What a stored policy looks like. */
export const potentialPolicyShape = objectOf<PotentialPolicy>({
  interest: objectOf({ NONE: numberShape, SOME: numberShape, STRONG: numberShape, unknown: numberShape }),
  contact: objectOf<PotentialPolicy['contact']>({
    withinDays: numberShape,
    channels: listOf(oneOf(MESSAGE_CHANNELS), MESSAGE_CHANNELS.length),
    steps: listOf(objectOf({ days: numberShape, points: numberShape }), MOST_STEPS),
    unknown: numberShape,
  }),
  capacity: objectOf({ LOW: numberShape, MEDIUM: numberShape, HIGH: numberShape, unknown: numberShape }),
  budget: objectOf({ medium: numberShape, high: numberShape }),
  qualifiers: listOf(
    objectOf<Qualifier>({
      id: filledTextShape,
      name: labelShape,
      answers: listOf(
        objectOf({ key: filledTextShape, label: labelShape, points: numberShape }),
        MOST_ANSWERS,
      ),
      unknown: numberShape,
    }),
    MOST_QUALIFIERS,
  ),
  thresholds: objectOf({ medium: numberShape, high: numberShape }),
});
