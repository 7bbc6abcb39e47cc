import type { CustomValue, Facts, Rule } from '../../catalog/index.ts';
import type { Label, Refusal } from '../../shared/index.ts';
import type { Potential } from '../potential/potential.ts';
import type { FrameworkJudgement } from './framework.ts';

/** What a stage asks of a lead that comes into it or goes past it. `When` is the form of the rules. */
export interface StageGate<When = Rule> {
  readonly stageId: string;
  /** Fields that must be filled. */
  readonly fields: readonly { readonly id: string; readonly name: Label }[];
  /** Criteria that must be met, at least partly. */
  readonly criteria: readonly GatedCriterion[];
  /** Frameworks by which the lead must be qualified. */
  readonly qualified: readonly { readonly frameworkId: string; readonly name: Label }[];
  readonly potential: Potential | null;
  /** Rules that must hold of the lead's facts, each by a name that says what it asks for. */
  readonly rules: readonly { readonly id: string; readonly name: Label; readonly when: When }[];
}

/** How far a criterion may have to be met. */
export const LEAST_STATES = ['PARTLY', 'MET'] as const;

/** A criterion that a stage asks for. */
export interface GatedCriterion {
  readonly frameworkId: string;
  readonly criterionId: string;
  readonly name: Label;
  readonly atLeast: (typeof LEAST_STATES)[number];
}

/** What is known of the lead at the gate: values by field id, judgements by framework id. */
export interface GateFacts {
  readonly values: Readonly<Record<string, CustomValue | null | undefined>>;
  readonly frameworks: Readonly<Record<string, FrameworkJudgement>>;
  readonly potential: Potential | null;
  /** What the gates' rules ask about. */
  readonly facts: Facts;
}

/** One thing that a gate misses; its path says where it is to be given. */
export type GateMiss = Refusal<
  | 'gate-field-empty'
  | 'gate-criterion-unknown'
  | 'gate-criterion-not-met'
  | 'gate-not-qualified'
  | 'gate-potential-low'
  | 'gate-potential-not-high'
  | 'gate-rule-unmet'
>;

/** A gate that stays closed, with everything that it misses at once. */
export interface ClosedGate extends Refusal<'stage-gate-closed'> {
  readonly missing: readonly GateMiss[];
}
