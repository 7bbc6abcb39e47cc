import type { Instant, Label, Sentence } from '../../shared/index.ts';

/** A way of telling whether a lead is worth the work: what has to be known of it, as data. */
export interface Framework {
  readonly id: string;
  readonly name: Label;
  readonly criteria: readonly Criterion[];
  /** From what share of the whole weight a lead is qualified, in percent. */
  readonly qualifiesFrom: number;
}

/** One thing to find out. */
export interface Criterion {
  readonly id: string;
  readonly name: Label;
  /** As it may be asked. */
  readonly question: Label;
  readonly answers: readonly CriterionAnswer[];
  /** Its part of the whole, a whole number from 1. */
  readonly weight: number;
  /** Whether no lead is qualified without it. */
  readonly required: boolean;
  /** Whether an answer in favour counts only with something that proves it. */
  readonly evidence: boolean;
}

/** What may be found out. The answer with the most points meets its criterion, one with none does not. */
export interface CriterionAnswer {
  readonly key: string;
  readonly label: Label;
  readonly points: number;
}

/** What a member found out; `evidence` names activities, files or notes. */
export interface GivenAnswer {
  readonly answer: string;
  readonly evidence: readonly string[];
  readonly by: string;
  readonly at: Instant;
}

/** Answers by the id of their criterion; one without an entry is not known yet. */
export type GivenAnswers = Readonly<Record<string, GivenAnswer>>;

/** UNKNOWN is neither good nor bad: it counts for nothing and against nothing. */
export type CriterionState = 'MET' | 'PARTLY' | 'NOT_MET' | 'UNKNOWN';

/** How far one criterion is met, and why. */
export interface CriterionJudgement {
  readonly criterionId: string;
  readonly state: CriterionState;
  /** How far it is met, in whole percent; null while unknown. */
  readonly percent: number | null;
  readonly because: Sentence;
}

/** QUALIFIED and DISQUALIFIED are certain whatever is still unknown; OPEN is neither yet. */
export type FrameworkState = 'QUALIFIED' | 'OPEN' | 'DISQUALIFIED';

/** How a lead stands by a framework. The shares are percent of the whole weight. */
export interface FrameworkJudgement {
  readonly state: FrameworkState;
  /** What is earned already: what it comes to if the unknown turns out badly. */
  readonly earned: number;
  /** What it comes to if the unknown turns out well. */
  readonly possible: number;
  /** How much of the weight is known. */
  readonly known: number;
  readonly criteria: readonly CriterionJudgement[];
  readonly because: Sentence;
  /** The criteria to ask about next: required ones first, then the weightiest. */
  readonly ask: readonly string[];
}
