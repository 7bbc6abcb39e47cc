import { compileRule } from '../../catalog/index.ts';
import { type Instant, isRefusal, type Sentence } from '../../shared/index.ts';
import type { Approach } from './approach.ts';
import type { Cadence, CadenceStep } from './cadence.ts';
import { earliestApproach } from './earliest-approach.ts';
import type { Enrolment } from './enrolment.ts';
import { judgeChannel } from './judge-channel.ts';
import { planStep } from './plan-step.ts';
import { endSentence, stepSentence, waitSentence } from './say-next.ts';
import type { CadenceKey } from './words.ts';

/** A step that would be left out as things stand. A SKIPPED event of this moment tells of it, once it is time to decide. */
export interface SkippedStep {
  readonly stepId: string;
  readonly at: Instant;
  readonly because: Sentence<CadenceKey>;
}

/** @inline */
interface Next {
  /** Left out before it, in order. */
  readonly skipped: readonly SkippedStep[];
  /** When there is something to do or to decide; a job sleeps until then. Null when nothing comes by itself. */
  readonly wakeAt: Instant | null;
  readonly because: Sentence<CadenceKey>;
}

/** What a cadence does next and when, or why nothing. */
export type NextStep =
  | (Next & {
      readonly kind: 'step';
      readonly step: CadenceStep;
      /** By its delay alone. */
      readonly plannedAt: Instant;
      /** The first moment both sides' hours and every limit allow it. */
      readonly at: Instant;
    })
  | (Next & { readonly kind: 'waiting' | 'ended' });

/**
 * One step at a time, in the cadence's order: the first that can be taken, not before its delay has passed since the one before
 * it, nor before a pause or a miss, at a moment when the sender works, the recipient's window is open and no limit is reached.
 * A step that can't be taken is left out with the reason and keeps its place in time for those after it.
 * Source: ours, because whoever has no telephone would else be written to sooner than everybody else.
 */
export function nextStepOf(
  cadence: Cadence,
  enrolment: Enrolment,
  approach: Approach,
  now: Instant,
): NextStep {
  const skipped: SkippedStep[] = [];
  if (enrolment.stopped !== null) return ended(enrolment, skipped, now);
  if (enrolment.pause !== null && enrolment.pause.until === null)
    return { kind: 'waiting', skipped, wakeAt: null, because: waitSentence(enrolment.pause.because) };
  const resumes = Math.max(now, enrolment.pause?.until ?? now);
  const floor = Math.max(resumes, ...enrolment.missedAt);
  let countsFrom = enrolment.countsFrom;
  const ahead = cadence.steps.slice(enrolment.past.length);
  for (const [index, step] of ahead.entries()) {
    const plannedAt = planStep(step.delay, countsFrom, approach.sender);
    if (isRefusal(plannedAt)) {
      const since = countsFrom;
      const left = ahead.slice(index).map((each) => noTime(each, since));
      return ended(enrolment, [...skipped, ...left], resumes);
    }
    const from = Math.max(plannedAt, floor);
    const limits = [...cadence.limits, ...approach.rules.limits];
    const possible = earliestApproach(step.channel, from, approach, limits);
    const obstacle = obstacleTo(step, enrolment, approach, 'at' in possible ? possible.at : from, now);
    const earliest = obstacle ?? possible;
    if ('at' in earliest) {
      const { at } = earliest;
      const why = { afterPause: from === resumes && resumes > now, misses: enrolment.missedAt.length };
      const because = stepSentence(step.channel, earliest, why, approach);
      const wakeAt = decideAt(skipped, resumes) ?? at;
      return { kind: 'step', step, plannedAt, at, skipped, wakeAt, because };
    }
    skipped.push(
      'key' in earliest ? { stepId: step.id, at: plannedAt, because: earliest } : noTime(step, plannedAt),
    );
    countsFrom = plannedAt;
  }
  return ended(enrolment, skipped, resumes);
}

function obstacleTo(
  step: CadenceStep,
  enrolment: Enrolment,
  { recipient, rules, sender }: Approach,
  at: Instant,
  now: Instant,
): Sentence<CadenceKey> | undefined {
  const reason = judgeChannel(step.channel, recipient, rules, enrolment.deadPoints, at);
  if (reason !== undefined || step.condition === null) return reason;
  return compileRule(step.condition)(recipient.facts, { now, zone: sender.zone })
    ? undefined
    : { key: 'cadence-skip-condition' };
}

function noTime(step: CadenceStep, at: Instant): SkippedStep {
  return { stepId: step.id, at, because: { key: 'cadence-no-common-time' } };
}

/** When it is time to leave the first of them out: its own moment, but not in a pause, in which things may yet change. */
function decideAt(skipped: readonly SkippedStep[], resumes: Instant): Instant | null {
  return skipped[0] === undefined ? null : Math.max(skipped[0].at, resumes);
}

function ended(enrolment: Enrolment, skipped: readonly SkippedStep[], resumes: Instant): NextStep {
  const because = endSentence(enrolment, skipped.length > 0);
  return { kind: 'ended', skipped, wakeAt: decideAt(skipped, resumes), because };
}
