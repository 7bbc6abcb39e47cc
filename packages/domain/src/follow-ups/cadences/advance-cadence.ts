import type { Instant } from '../../shared/index.ts';
import type { Cadence } from './cadence.ts';
import type { CadenceEvent, Enrolment, PastStep, Pause, StopReason } from './enrolment.ts';

/**
 * What an event makes of an enrolment. A stop is for good; steps pass in their order, and one done out of turn leaves those
 * before it skipped; a missed one stays next and moves the rest with it; what was told before, or is no longer so, changes
 * nothing.
 * Source: ours, because events arrive twice and late: told again, or told of a step long past, they must not start
 * anything.
 */
export function advanceCadence(cadence: Cadence, enrolment: Enrolment, event: CadenceEvent): Enrolment {
  if (enrolment.stopped !== null) return enrolment;
  switch (event.kind) {
    case 'DONE':
    case 'SKIPPED':
      return passStep(cadence, enrolment, event.stepId, { outcome: event.kind, at: event.at });
    case 'MISSED':
      return cadence.steps[enrolment.past.length]?.id === event.stepId
        ? { ...enrolment, missedAt: [...new Set([...enrolment.missedAt, event.at])] }
        : enrolment;
    case 'PAUSED':
      return pauseFrom(enrolment, { because: event.because, since: event.at, until: event.until });
    case 'RESUMED':
      return resume(enrolment, event.at);
    case 'BOUNCED':
    case 'WRONG_NUMBER':
      return cadence.onDeadPoint === 'STOP'
        ? stop(enrolment, event.kind, event.at)
        : { ...enrolment, deadPoints: [...new Set([...enrolment.deadPoints, event.point])] };
    case 'REPLIED':
      // An answer to what was said before it began is no answer to it.
      return event.at < enrolment.startedAt ? enrolment : stop(enrolment, 'REPLIED', event.at);
    default:
      return stop(enrolment, event.kind, event.at);
  }
}

function stop(enrolment: Enrolment, because: StopReason, at: Instant): Enrolment {
  return { ...enrolment, stopped: { because, at } };
}

function passStep(
  cadence: Cadence,
  enrolment: Enrolment,
  stepId: string,
  passed: Pick<PastStep, 'outcome' | 'at'>,
): Enrolment {
  const index = cadence.steps.findIndex((step) => step.id === stepId);
  if (index < 0) return enrolment;
  const { past } = enrolment;
  if (index < past.length) {
    // It was passed over when a later one was told of; now it turns out that it had been done.
    if (passed.outcome !== 'DONE' || past[index]?.outcome === 'DONE') return enrolment;
    return { ...enrolment, past: past.with(index, { stepId, ...passed }) };
  }
  const over = cadence.steps.slice(past.length, index);
  return {
    ...enrolment,
    past: [
      ...past,
      ...over.map((step): PastStep => ({ stepId: step.id, outcome: 'SKIPPED', at: passed.at })),
      { stepId, ...passed },
    ],
    countsFrom: Math.max(enrolment.countsFrom, passed.at),
    missedAt: [],
  };
}

function pauseFrom(enrolment: Enrolment, pause: Pause): Enrolment {
  const isOver = enrolment.resumedAt !== null && pause.since <= enrolment.resumedAt;
  return isOver || !supersedes(pause, enrolment.pause) ? enrolment : { ...enrolment, pause };
}

/** The later word counts; of two of one moment the longer pause. */
function supersedes(pause: Pause, standing: Pause | null): boolean {
  if (standing === null || pause.since !== standing.since)
    return standing === null || pause.since > standing.since;
  return standing.until !== null && (pause.until === null || pause.until > standing.until);
}

function resume(enrolment: Enrolment, at: Instant): Enrolment {
  const { pause, resumedAt } = enrolment;
  const isLater = pause !== null && pause.since > at;
  return { ...enrolment, pause: isLater ? pause : null, resumedAt: Math.max(resumedAt ?? at, at) };
}
