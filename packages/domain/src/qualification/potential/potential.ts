import type { MessageChannel } from '../../activities/index.ts';
import type { Instant, Label, Money, Sentence } from '../../shared/index.ts';

/** How likely a lead is to be won, the least first. */
export const POTENTIALS = ['LOW', 'MEDIUM', 'HIGH'] as const;

/** One of `POTENTIALS`. */
export type Potential = (typeof POTENTIALS)[number];

/** How much somebody wants a product, the least first. */
export const INTERESTS = ['NONE', 'SOME', 'STRONG'] as const;

/** One of `INTERESTS`. */
export type Interest = (typeof INTERESTS)[number];

/** What somebody is able to pay, the least first. */
export const CAPACITIES = ['LOW', 'MEDIUM', 'HIGH'] as const;

/** One of `CAPACITIES`. */
export type Capacity = (typeof CAPACITIES)[number];

/** What is known of a lead; null is not known yet, which is something else than the least. */
export interface PotentialFacts {
  readonly interests: readonly { readonly product: string; readonly interest: Interest | null }[];
  /** Days on which they called, tried to, or wrote: {@link contactDays}. Null where nothing counts them. */
  readonly contactDays: number | null;
  readonly capacity: Capacity | null;
  readonly budget: Money | null;
  /** What the products asked for come to. */
  readonly price: Money | null;
  /** The key of the answer to each qualifier of the organization, by the qualifier's id. */
  readonly answers: Readonly<Record<string, string | null>>;
}

/** A question of the organization's own; every answer has its points. */
export interface Qualifier {
  /** Neither 'interest', 'contact' nor 'capacity', by which the other inputs go. */
  readonly id: string;
  readonly name: Label;
  readonly answers: readonly { readonly key: string; readonly label: Label; readonly points: number }[];
  /** Points while nobody has answered: among those of its answers. */
  readonly unknown: number;
}

/** What each input is worth in points, what it is worth while unknown, and from how many points a lead is MEDIUM or HIGH. */
export interface PotentialPolicy {
  readonly interest: Readonly<Record<Interest, number>> & { readonly unknown: number };
  readonly contact: {
    /** Days looked back on, today among them. */
    readonly withinDays: number;
    /** What counts as a chat, beside calls. */
    readonly channels: readonly MessageChannel[];
    readonly steps: readonly { readonly days: number; readonly points: number }[];
    readonly unknown: number;
  };
  readonly capacity: Readonly<Record<Capacity, number>> & { readonly unknown: number };
  /** From what share of the price, in percent, a budget stands for a capacity that nobody stated. */
  readonly budget: { readonly medium: number; readonly high: number };
  readonly qualifiers: readonly Qualifier[];
  readonly thresholds: { readonly medium: number; readonly high: number };
}

/** One input's part in a potential. `least` and `most` are the points it can have. */
export interface PotentialFactor {
  /** 'interest', 'contact', 'capacity', or the id of a qualifier. */
  readonly input: string;
  readonly points: number;
  readonly least: number;
  readonly most: number;
  readonly known: boolean;
  readonly because: Sentence;
}

/** One thing that would be worth more, with the potential that it alone leads to. */
export interface PotentialRaise {
  readonly input: string;
  readonly gain: number;
  readonly potential: Potential;
  readonly because: Sentence;
}

/** A potential with all that led to it. */
export interface PotentialJudgement {
  readonly potential: Potential;
  /** The sum of the factors. */
  readonly points: number;
  readonly factors: readonly PotentialFactor[];
  /** Which threshold decided. */
  readonly because: Sentence;
  /** What it can still become when the unknown becomes known: the same twice when nothing is unknown. */
  readonly between: readonly [Potential, Potential];
  /** What would raise it, those first that lead to the next potential by the smallest step. */
  readonly raises: readonly PotentialRaise[];
}

/** A potential that a member set by hand. */
export interface PotentialOverride {
  readonly potential: Potential;
  /** Empty where nobody was asked for it, as of what a file brought. */
  readonly reason: string;
  readonly by: string;
  readonly at: Instant;
}
