import { dayOf, type Instant, type Refusal, refuse, type Sentence, type Zone } from '../../shared/index.ts';
import { dueAt } from '../due-at.ts';
import { promisePhrase } from '../phrases/promise-phrase.ts';
import type { LeadStep, LeadSteps } from './lead-steps.ts';
import { readSleep } from './read-sleep.ts';

/**
 * Whether a lead goes on: `step` is what comes next, `steps` all of it. A closed lead needs none.
 */
export type NextStepJudgement =
  | { readonly kind: 'planned'; readonly step: LeadStep; readonly steps: readonly LeadStep[] }
  | { readonly kind: 'closed' };

/**
 * No open lead is without a next step: an open follow-up, overdue or not, an appointment to come, a running cadence, or
 * a sleep that goes on.
 * Source: ours, because leads are lost less by a no than by nobody having anything to do about them.
 */
export function judgeNextStep(
  lead: LeadSteps,
  now: Instant,
  zone: Zone,
): NextStepJudgement | Refusal<'next-step-missing'> {
  if (lead.closed !== null) return { kind: 'closed' };
  const steps = [
    ...followUpSteps(lead, now, zone),
    ...appointmentSteps(lead, now, zone),
    ...cadenceSteps(lead, zone),
    ...sleepSteps(lead, now, zone),
  ].sort((a, b) => a.at - b.at || (a.kind < b.kind ? -1 : 1));
  const [step] = steps;
  return step === undefined ? refuse('next-step-missing') : { kind: 'planned', step, steps };
}

function followUpSteps({ followUps }: LeadSteps, now: Instant, zone: Zone): readonly LeadStep[] {
  const today = dayOf(now, zone);
  return followUps
    .filter(({ state }) => state === 'OPEN')
    .map(({ kind, label, day, time }) => {
      const at = dueAt({ day, time }, zone);
      const what = promisePhrase(kind, label);
      const because: Sentence =
        day < today
          ? { key: 'step-overdue', parameters: { what, day: { day } } }
          : time === null
            ? { key: 'step-on-day', parameters: { what, day: { day } } }
            : { key: 'step-at', parameters: { what, at: { at, zone } } };
      return { kind: 'FOLLOW_UP', at, because };
    });
}

function appointmentSteps({ appointments }: LeadSteps, now: Instant, zone: Zone): readonly LeadStep[] {
  return appointments
    .filter(({ endsAt }) => endsAt > now)
    .map(({ title, startsAt }) => ({
      kind: 'APPOINTMENT',
      at: startsAt,
      because: { key: 'step-at', parameters: { what: title, at: { at: startsAt, zone } } },
    }));
}

function cadenceSteps({ cadenceNextAt: at }: LeadSteps, zone: Zone): readonly LeadStep[] {
  if (at === null) return [];
  return [{ kind: 'CADENCE', at, because: { key: 'step-of-cadence', parameters: { at: { at, zone } } } }];
}

function sleepSteps({ sleep, lastWroteAt }: LeadSteps, now: Instant, zone: Zone): readonly LeadStep[] {
  const reading = sleep && readSleep(sleep, lastWroteAt, now, zone);
  return reading?.kind === 'asleep' ? [{ kind: 'SLEEP', at: reading.wakesAt, because: reading.because }] : [];
}
