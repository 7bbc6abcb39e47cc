import type { Instant, Sentence } from '../shared/index.ts';
import type { CandidateVerdict } from './assignment-decision.ts';
import type { AssignmentState } from './assignment-state.ts';
import { type Choice, chooseOfPool } from './choose-of-pool.ts';
import { type Judged, judgePool } from './judge-pool.ts';
import type { LeadToAssign } from './lead-to-assign.ts';
import type { AssignmentDesk, PreparedRule } from './prepare-assignment.ts';

/** Whom a rule gives a lead to, and what it found of everybody in its pool. */
export interface RuleAnswer {
  /** Undefined when nobody of the pool can take the lead. */
  readonly choice: Choice | undefined;
  /** Of each of the pool, in its order. */
  readonly verdicts: readonly CandidateVerdict[];
}

/**
 * Asks a rule that holds for somebody to take the lead, and says of all others of its pool why not.
 * Source: ours, because fairness is doubted by those who were passed over: each of them is told why.
 */
export function askRule(
  prepared: PreparedRule,
  lead: LeadToAssign,
  desk: AssignmentDesk,
  state: AssignmentState,
  now: Instant,
): RuleAnswer {
  const judged = judgePool(prepared, lead, desk, state, now);
  // Nobody waits for the turn of somebody who has left.
  const fitting = judged.filter(
    ({ misfits, absences }) => misfits.length === 0 && absences[0]?.key !== 'member-not-active',
  );
  const able = fitting.filter(({ absences }) => absences.length === 0);
  const pooled = (some: readonly Judged[]) => some.map((each) => each.pooled);
  const choice = able.length === 0 ? undefined : chooseOfPool(prepared, pooled(able), pooled(fitting), state);
  const verdicts = judged.map((each): CandidateVerdict => {
    const { member, weight } = each.pooled;
    return {
      memberId: member.id,
      ruleId: prepared.rule.id,
      weight,
      couldTakeIt: each.misfits.length + each.absences.length === 0,
      whyNot: choice?.memberId === member.id ? [] : reasonsOf(each, choice),
    };
  });
  return { choice, verdicts };
}

function reasonsOf({ pooled, misfits, absences }: Judged, choice: Choice | undefined): readonly Sentence[] {
  const later = choice?.whyLater.get(pooled.member.id);
  if (later) return [later];
  const first = choice?.wouldHaveComeFirst.has(pooled.member.id);
  return [...(first ? [{ key: 'would-have-come-first' }] : []), ...misfits, ...absences];
}
