import type { Instant } from '../../shared/index.ts';
import type { Cadence } from './cadence.ts';
import type { Enrolment } from './enrolment.ts';

/** RUNNING or PAUSED while steps are left; STOPPED before its end, FINISHED at it. */
export type EnrolmentState = 'RUNNING' | 'PAUSED' | 'STOPPED' | 'FINISHED';

/**
 * What was stopped stays so, what has no step left is finished, and a pause until a moment ends by itself then.
 * Source: ours, because a state that follows from what is stored needs no clock to be set right at the moment.
 */
export function stateOfEnrolment(
  cadence: Pick<Cadence, 'steps'>,
  { stopped, past, pause }: Pick<Enrolment, 'stopped' | 'past' | 'pause'>,
  now: Instant,
): EnrolmentState {
  if (stopped !== null) return 'STOPPED';
  if (past.length >= cadence.steps.length) return 'FINISHED';
  return pause !== null && (pause.until === null || pause.until > now) ? 'PAUSED' : 'RUNNING';
}
