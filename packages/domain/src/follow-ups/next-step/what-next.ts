import type { Instant, Refusal, WorkingCalendar, Zone } from '../../shared/index.ts';
import { judgeNextStep, type NextStepJudgement } from './judge-next-step.ts';
import type { LeadSteps } from './lead-steps.ts';
import { NEXT_STEP_POLICY, type NextStepPolicy } from './next-step-policy.ts';
import { type ProposalFacts, type ProposedStep, proposeNextStep } from './propose-next-step.ts';
import { SLEEP_POLICY, type SleepPolicy } from './sleep-lead.ts';

/** A lead that would be left without a next step, with one to confirm. */
export interface StepMissing {
  readonly kind: 'missing';
  readonly refusal: Refusal<'next-step-missing'>;
  readonly proposal: ProposedStep;
}

/**
 * Whoever completes a follow-up is asked what comes next: nothing when the lead, as it stands afterwards, goes on; else
 * a step is proposed.
 * Source: ours, because the one moment at which somebody knows what comes next is when they put the phone down.
 */
export function whatNext(
  lead: LeadSteps,
  facts: ProposalFacts,
  now: Instant,
  zone: Zone,
  calendar: WorkingCalendar,
  policy: NextStepPolicy = NEXT_STEP_POLICY,
  sleep: SleepPolicy = SLEEP_POLICY,
): NextStepJudgement | StepMissing {
  const judged = judgeNextStep(lead, now, zone);
  if (judged.kind !== 'refused') return judged;
  const proposal = proposeNextStep(facts, now, zone, calendar, policy, sleep);
  return { kind: 'missing', refusal: judged, proposal };
}
