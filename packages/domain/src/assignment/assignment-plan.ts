import type { Rule } from '../catalog/index.ts';
import type { Caps } from './caps.ts';

/**
 * ROUND_ROBIN keeps a line: the lead goes to who was served longest ago, so that all come to the same number.
 * WEIGHTED shares each lead among those who are there, by their weight. LEAST_OPEN_LOAD gives it to who has
 * the fewest open leads for their weight.
 */
export const ASSIGNMENT_METHODS = ['ROUND_ROBIN', 'WEIGHTED', 'LEAST_OPEN_LOAD'] as const;

/** One of `ASSIGNMENT_METHODS`. */
export type AssignmentMethod = (typeof ASSIGNMENT_METHODS)[number];

/**
 * What a rule asks of the member it gives a lead to. PRODUCT_SKILL: sells every product group the lead is about.
 * LANGUAGE: speaks the lead's. TERRITORY: looks after one that the lead lies in. A lead without product
 * groups, or whose language nobody knows, asks nothing of the kind; one that lies in no territory finds
 * nobody by territory.
 */
export const REQUIREMENTS = ['PRODUCT_SKILL', 'LANGUAGE', 'TERRITORY'] as const;

/** One of `REQUIREMENTS`. */
export type Requirement = (typeof REQUIREMENTS)[number];

/**
 * What happens to a lead when nobody of the pool can take it: the next rule is asked, or it waits, for all or
 * for the pool's team.
 */
export const WHEN_NOBODY = ['NEXT_RULE', 'QUEUE', 'TEAM_QUEUE'] as const;

/** One of `WHEN_NOBODY`. */
export type WhenNobody = (typeof WHEN_NOBODY)[number];

/** An area by a rule over the lead's facts, such as its address. */
export interface Territory<When = Rule> {
  readonly id: string;
  readonly name: string;
  readonly when: When;
}

/** Whom the leads that meet a condition go to, and how. */
export interface AssignmentRule<When = Rule> {
  readonly id: string;
  readonly name: string;
  /** Null holds for every lead. */
  readonly when: When | null;
  /** Members by name in the order of their turns, then those of a team and the teams below it by id. */
  readonly pool: { readonly memberIds: readonly string[]; readonly teamId: string | null };
  readonly method: AssignmentMethod;
  readonly requires: readonly Requirement[];
  /** Weights in this rule, by member, in place of their own. */
  readonly weights: Readonly<Record<string, number>>;
  /** Caps in this rule, each in place of the member's own. */
  readonly caps: Partial<Caps>;
  readonly whenNobody: WhenNobody;
}

/** The rule that catches what the others leave. Its pool may be empty: then what is left waits. */
export interface DefaultRule extends AssignmentRule<never> {
  readonly when: null;
  readonly whenNobody: Exclude<WhenNobody, 'NEXT_RULE'>;
}

/**
 * Whether a customer who comes back goes to the member who owned them before, ahead of every rule.
 * WHEN_ACTIVE even while that member is away or pauses: the customer waits for the person they know;
 * WHEN_AVAILABLE only when the lead can be taken now. Caps hold in either case.
 */
export const RETURNING_POLICIES = ['BY_RULES', 'WHEN_ACTIVE', 'WHEN_AVAILABLE'] as const;

/** One of `RETURNING_POLICIES`. */
export type ReturningPolicy = (typeof RETURNING_POLICIES)[number];

/**
 * How an organization gives out its leads: the first rule that holds for a lead and finds somebody, the
 * default last.
 */
export interface AssignmentPlan<When = Rule> {
  readonly returning: ReturningPolicy;
  readonly territories: readonly Territory<When>[];
  readonly rules: readonly AssignmentRule<When>[];
  readonly otherwise: DefaultRule;
}

/** A plan as it is stored: its conditions in the syntax of the rule language, not yet checked. */
export type StoredAssignmentPlan = AssignmentPlan<unknown>;
