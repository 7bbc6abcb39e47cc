import { ownEntry, type Sentence } from '../../shared/index.ts';
import type {
  Criterion,
  CriterionJudgement,
  Framework,
  FrameworkJudgement,
  FrameworkState,
  GivenAnswers,
} from './framework.ts';
import { judgeCriterion } from './judge-criterion.ts';

/**
 * A lead is qualified when every required criterion is met and what is earned reaches the framework's share of the whole
 * weight; disqualified when a required one is not met, or the share is out of reach; else open. Unknown is not zero: it keeps
 * both outcomes open.
 * Source: S. C. Kleene, "Introduction to Metamathematics" (1952), section 64: what is unknown decides nothing that its
 * answer could still turn.
 */
export function judgeFramework(framework: Framework, answers: GivenAnswers): FrameworkJudgement {
  const judged = framework.criteria.map((criterion) => ({
    criterion,
    ...judgeCriterion(criterion, ownEntry(answers, criterion.id)),
  }));
  const whole = sum(judged, ({ criterion }) => criterion.weight);
  // In hundredths of weight, so that the share is compared in whole numbers.
  const earned = sum(judged, ({ criterion, percent }) => criterion.weight * (percent ?? 0));
  const possible = sum(judged, ({ criterion, percent }) => criterion.weight * (percent ?? 100));
  const unknown = judged.filter(({ state }) => state === 'UNKNOWN');
  const known = whole - sum(unknown, ({ criterion }) => criterion.weight);
  const { state, because } = decide(framework, judged, { earned, possible, whole });
  return {
    state,
    earned: earned / whole,
    possible: possible / whole,
    known: (known * 100) / whole,
    criteria: judged.map(({ criterion: _, ...judgement }) => judgement),
    because,
    ask: unknown
      .map(({ criterion }) => criterion)
      .sort((a, b) => Number(b.required) - Number(a.required) || b.weight - a.weight)
      .map(({ id }) => id),
  };
}

type Judged = CriterionJudgement & { readonly criterion: Criterion };

function decide(
  { qualifiesFrom: from, name: framework }: Framework,
  judged: readonly Judged[],
  { earned, possible, whole }: { readonly earned: number; readonly possible: number; readonly whole: number },
): { readonly state: FrameworkState; readonly because: Sentence } {
  const required = judged.filter(({ criterion }) => criterion.required);
  const failed = required.find(({ state }) => state === 'NOT_MET');
  if (failed) {
    const parameters = { framework, criterion: failed.criterion.name };
    return { state: 'DISQUALIFIED', because: { key: 'framework.required-not-met', parameters } };
  }
  const shares = { framework, from, earned: Math.floor(earned / whole) };
  if (possible < from * whole) {
    const parameters = { ...shares, possible: Math.floor(possible / whole) };
    return { state: 'DISQUALIFIED', because: { key: 'framework.out-of-reach', parameters } };
  }
  const waiting = required.filter(({ state }) => state !== 'MET').map(({ criterion }) => criterion.name);
  if (earned < from * whole)
    return { state: 'OPEN', because: { key: 'framework.not-yet', parameters: shares } };
  return waiting.length > 0
    ? { state: 'OPEN', because: { key: 'framework.waits-for', parameters: { framework, waiting } } }
    : { state: 'QUALIFIED', because: { key: 'framework.qualified', parameters: shares } };
}

function sum<T>(items: readonly T[], of: (item: T) => number): number {
  return items.reduce((total, item) => total + of(item), 0);
}
