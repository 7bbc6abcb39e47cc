import type { Cadence } from './cadence.ts';
import type { CadenceEvent, Enrolment, PastStep, StopReason } from './enrolment.ts';

/**
 * What an event makes of an enrolment. A stop is for good; steps pass in their order, and one done out of turn leaves those
 * before it skipped; a missed one stays next and moves the rest with it; what was told before, or is no longer so, changes
 * nothing.
 */
export function advanceCadence(cadence: Cadence, enrolment: Enrolment, event: CadenceEvent): Enrolment {
  if (enrolment.stopped !== null || enrolment.seenIds.includes(event.id)) return enrolment;
  const next = after(cadence, enrolment, event);
  return next === enrolment ? enrolment : { ...next, seenIds: [...enrolment.seenIds, event.id] };
}

function after(cadence: Cadence, enrolment: Enrolment, event: CadenceEvent): Enrolment {
  switch (event.kind) {
    case 'DONE':
    case 'SKIPPED':
      return passStep(cadence, enrolment, event.stepId, { outcome: event.kind, at: event.at });
    case 'MISSED':
      return cadence.steps[enrolment.past.length]?.id === event.stepId
        ? { ...enrolment, notBefore: Math.max(enrolment.notBefore, event.at) }
        : enrolment;
    case 'PAUSED':
    case 'RESUMED':
      return event.at < enrolment.pauseChangedAt ? enrolment : changePause(enrolment, event);
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

function stop(enrolment: Enrolment, because: StopReason, at: number): Enrolment {
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
  };
}

function changePause(
  enrolment: Enrolment,
  event: Extract<CadenceEvent, { readonly kind: 'PAUSED' | 'RESUMED' }>,
): Enrolment {
  const changed = { ...enrolment, pauseChangedAt: event.at };
  return event.kind === 'PAUSED'
    ? { ...changed, pause: { because: event.because, until: event.until } }
    : { ...changed, pause: null, notBefore: Math.max(enrolment.notBefore, event.at) };
}
