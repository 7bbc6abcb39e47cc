import type { Instant, Sentence } from '../../shared/index.ts';

/**
 * One ± of a score, in whole points: a rule that holds (`fit`), the events of a rule (`engagement`), what a group's limits take
 * or give back (`group`), what the limits of fit, engagement or total do (`limit`).
 */
export interface ScoreFactor {
  readonly kind: 'fit' | 'engagement' | 'group' | 'limit';
  /** Of the rule or group; 'fit', 'engagement' or 'total' of a limit. */
  readonly id: string;
  readonly points: number;
  /** Events counted; 1 for a fit rule, 0 for limits. */
  readonly count: number;
  /** The latest event counted; 0 where there is none. */
  readonly latest: Instant;
}

/** How good a lead is: the grade says who they are, engagement what they do. The factors sum to the total. */
export interface Score {
  readonly fit: number;
  readonly engagement: number;
  readonly total: number;
  /** Null where the model has nothing to grade by. */
  readonly grade: string | null;
  readonly factors: readonly ScoreFactor[];
}

/**
 * One thing that would change a score: a rule met or not met any more, one more event now, or its events gone, with all that
 * changes by the same.
 */
export interface ScoreChange {
  readonly kind: 'MET' | 'NOT_MET' | 'ANOTHER' | 'GONE';
  readonly ruleId: string;
  /** What it adds to the total after all limits; never zero. */
  readonly change: number;
  readonly because: Sentence;
}
