import { CONTACT_POINT_KINDS } from '../../parties/index.ts';
import {
  filledTextShape,
  instantShape,
  isRefusal,
  listOf,
  nullable,
  objectOf,
  oneOf,
  type Refusal,
  readShape,
  refuse,
  type ShapeRefusal,
} from '../../shared/index.ts';
import type { Cadence } from './cadence.ts';
import {
  type Enrolment,
  PAUSE_REASONS,
  type PastStep,
  type Pause,
  STEP_OUTCOMES,
  STOP_REASONS,
} from './enrolment.ts';

/** Why a stored enrolment cannot go on. */
export type EnrolmentRefusal = ShapeRefusal | Refusal<'cadence-past-differs'>;

const MOST_STEPS = 1000;
const MOST_MISSES = 10_000;

const enrolmentShape = objectOf<Enrolment>({
  startedAt: instantShape,
  past: listOf(
    objectOf<PastStep>({ stepId: filledTextShape, outcome: oneOf(STEP_OUTCOMES), at: instantShape }),
    MOST_STEPS,
  ),
  countsFrom: instantShape,
  missedAt: listOf(instantShape, MOST_MISSES),
  pause: nullable(
    objectOf<Pause>({ because: oneOf(PAUSE_REASONS), since: instantShape, until: nullable(instantShape) }),
  ),
  resumedAt: nullable(instantShape),
  stopped: nullable(
    objectOf<NonNullable<Enrolment['stopped']>>({ because: oneOf(STOP_REASONS), at: instantShape }),
  ),
  deadPoints: listOf(oneOf(CONTACT_POINT_KINDS), CONTACT_POINT_KINDS.length),
});

/**
 * A stored enrolment can go on when its past is the beginning of its cadence's steps, in their order: of the cadence as it was
 * when the enrolment began, for one that was changed since has other steps.
 * Source: ours, because an enrolment read by other steps would send the second message twice, or never.
 */
export function checkEnrolment(
  stored: unknown,
  cadence: Pick<Cadence, 'steps'>,
): Enrolment | EnrolmentRefusal {
  const enrolment = readShape(stored, enrolmentShape);
  if (isRefusal(enrolment)) return enrolment;
  const strange = enrolment.past.findIndex(({ stepId }, index) => cadence.steps[index]?.id !== stepId);
  return strange < 0
    ? enrolment
    : refuse('cadence-past-differs', { path: ['past', String(strange), 'stepId'] });
}
