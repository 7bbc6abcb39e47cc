import type { Sentence } from '../shared/index.ts';

/** What was due to a member, what they would have got, and what they really got of the same leads. */
export interface ShareRow {
  readonly memberId: string;
  /**
   * In leads, to a hundredth. Each lead counts for all who could have taken it, by their weight: what one
   * could not take is no injustice.
   */
  readonly expected: number;
  /** By the rules. */
  readonly got: number;
  readonly really: number;
  /** Beyond these: of customers who came back to them. */
  readonly returned: number;
  /** The row in words. */
  readonly because: Sentence;
}

/** How some leads would have been spread. */
export interface Spread {
  readonly leads: number;
  readonly queued: number;
  /** Given back to the owner of a returning customer, ahead of all rules and shares. */
  readonly returned: number;
  /** By id. */
  readonly rows: readonly ShareRow[];
  /**
   * Jain's index over got by expected, of all who had at least one lead due: nobody can be given less
   * than one fairly. Null without any.
   */
  readonly fairness: number | null;
  /** The same over what they really got. */
  readonly reallyFairness: number | null;
  /** The spread in words, one sentence after another. */
  readonly because: readonly Sentence[];
}
