import type { FactSchema, Facts, Rule } from '../../catalog/index.ts';
import type { Instant, Label } from '../../shared/index.ts';

/** What becomes of an event's points with its age: they stay, halve again and again, or run out evenly. */
export type Decay =
  | { readonly kind: 'NONE' }
  | { readonly kind: 'EXPONENTIAL'; readonly halfLifeDays: number }
  | { readonly kind: 'LINEAR'; readonly overDays: number };

/** Points for who they are: they count while the rule holds. `When` is the form of the rule. */
export interface FitRule<When = Rule> {
  readonly id: string;
  readonly name: Label;
  readonly when: When;
  /** Whole; below zero they speak against the lead. */
  readonly points: number;
  readonly groupId: string | null;
}

/** Points for what they do: for each event of a kind, by its age. */
export interface EngagementRule<When = Rule> {
  readonly id: string;
  readonly name: Label;
  readonly event: string;
  /** What else must hold of the event. */
  readonly when: When | null;
  readonly points: number;
  readonly decay: Decay;
  /** How many events count, the latest of them; null for all. */
  readonly countsAtMost: number | null;
  readonly groupId: string | null;
}

/** Rules that together count at most so much, and, where it is said, at least so much. */
export interface ScoreGroup {
  readonly id: string;
  readonly name: Label;
  readonly part: 'fit' | 'engagement';
  readonly atMost: number;
  readonly atLeast: number | null;
}

/**
 * A points score as data: the parts of HubSpot's lead scores (fit and engagement, groups with limits within a limit of all, decay of
 * engagement alone) with the letter for fit beside the number that Salesforce Account Engagement gives.
 */
export interface ScoreModel<When = Rule> {
  readonly id: string;
  readonly name: Label;
  readonly fit: readonly FitRule<When>[];
  readonly engagement: readonly EngagementRule<When>[];
  readonly groups: readonly ScoreGroup[];
  /** The most that each part, and both together, come to; neither part falls below zero. */
  readonly caps: { readonly fit: number; readonly engagement: number; readonly total: number };
  /** The best first: the percent of the possible fit from which each is given; the last from 0. */
  readonly grades: readonly { readonly grade: string; readonly from: number }[];
}

/** What rules of a score may ask: about the lead, and about the events of each kind. */
export interface ScoreSchema {
  readonly lead: FactSchema;
  readonly events: Readonly<Record<string, FactSchema>>;
}

/** Something that happened on a lead. */
export interface ScoreEvent {
  readonly kind: string;
  readonly at: Instant;
  readonly facts: Facts;
}
