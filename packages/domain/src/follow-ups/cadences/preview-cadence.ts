import type { Instant, Sentence } from '../../shared/index.ts';
import { advanceCadence } from './advance-cadence.ts';
import type { Approach } from './approach.ts';
import type { Cadence, CadenceChannel } from './cadence.ts';
import { nextStepOf } from './next-step.ts';
import { type StartRefusal, startCadence } from './start-cadence.ts';
import type { CadenceKey } from './words.ts';

/** A step as it would go: its moment, or that it would be left out and when that is decided. */
export interface PreviewedStep {
  readonly stepId: string;
  readonly channel: CadenceChannel;
  readonly kind: 'step' | 'skipped';
  readonly at: Instant;
  readonly because: Sentence<CadenceKey>;
}

/**
 * All dates of a cadence before it is started: just those it has when every step is done at its first moment and nobody
 * answers.
 * Source: ours, because dates worked out in another way than the running cadence's would be promises nobody keeps.
 */
export function previewCadence(
  cadence: Cadence,
  approach: Approach,
  start: Instant,
): readonly PreviewedStep[] | StartRefusal {
  let enrolment = startCadence(cadence, approach, start);
  if ('kind' in enrolment) return enrolment;
  const channels = new Map(cadence.steps.map((step) => [step.id, step.channel]));
  const contacts = [...approach.contacts];
  const steps: PreviewedStep[] = [];
  let now = start;
  // Every turn leaves a step behind, so there are no more turns than steps.
  for (let turns = cadence.steps.length; turns > 0; turns -= 1) {
    const next = nextStepOf(cadence, enrolment, { ...approach, contacts }, now);
    for (const { stepId, at, because } of next.skipped) {
      steps.push({ stepId, channel: channels.get(stepId) as CadenceChannel, kind: 'skipped', at, because });
    }
    if (next.kind !== 'step') return steps;
    const { step, at, because } = next;
    steps.push({ stepId: step.id, channel: step.channel, kind: 'step', at, because });
    contacts.push({ channel: step.channel, at });
    enrolment = advanceCadence(cadence, enrolment, { kind: 'DONE', stepId: step.id, at });
    now = at;
  }
  return steps;
}
