import type { Instant, Sentence } from '../shared/index.ts';

/** What was found about one who might have been given the lead. */
export interface CandidateVerdict {
  readonly memberId: string;
  /** The rule that judged them; null where only the returning customer's owner was looked at. */
  readonly ruleId: string | null;
  /** Their share of the work in that rule. */
  readonly weight: number;
  /** True for the member who was given the lead, and for those who would have been in another's place. */
  readonly couldTakeIt: boolean;
  /** Every reason, in one fixed order; empty only for whoever was given the lead. */
  readonly whyNot: readonly Sentence[];
}

/** A rule that came before the deciding one. */
export interface PassedRule {
  readonly ruleId: string;
  readonly because: Sentence<'rule-not-for-lead' | 'rule-found-nobody'>;
}

/** @inline */
interface Found {
  readonly leadId: string;
  readonly at: Instant;
  readonly because: Sentence;
  readonly passed: readonly PassedRule[];
  /** Those of the deciding rule first, in the order of its pool; then of the rules before it. */
  readonly candidates: readonly CandidateVerdict[];
}

/**
 * Who was given a lead and why, and of every other candidate why not: the entry of the decision log, as plain
 * JSON.
 */
export type AssignmentDecision =
  | (Found & {
      readonly kind: 'assigned';
      readonly memberId: string;
      /** Null for a returning customer, who goes before all rules. */
      readonly ruleId: string | null;
      /** Who was away and would have had it, where a substitute stepped in. */
      readonly insteadOfId?: string;
    })
  | (Found & {
      readonly kind: 'queued';
      readonly ruleId: string;
      /** The team whose queue it is; null for everybody's. */
      readonly teamId: string | null;
    });

/** Why a member was not given a lead; nothing for the one who was. */
export function whyNot(decision: AssignmentDecision, memberId: string): readonly Sentence[] {
  const found = decision.candidates.find((candidate) => candidate.memberId === memberId);
  if (found) return found.whyNot;
  const isReturned = decision.kind === 'assigned' && decision.ruleId === null;
  return [{ key: isReturned ? 'customer-of-another' : 'not-in-pool' }];
}
