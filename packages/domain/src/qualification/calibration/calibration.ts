import type { Sentence } from '../../shared/index.ts';

/** What a closed lead scored before, and how it ended. */
export interface ScoredOutcome {
  /** Any number that is higher for better leads; the chance of winning, 0 to 1, where it is called so. */
  readonly score: number;
  readonly won: boolean;
}

/** How well scores tell winners from losers, whatever they are as numbers. */
export interface RankQuality {
  /** How often of a won and a lost lead the won one scored higher, 0 to 1; 0.5 is as good as none. */
  readonly auc: number;
  /** The most by which the share of the winners above a score exceeds that of the losers. */
  readonly ks: number;
}

/** How well chances come true; less is better. */
export interface ChanceQuality {
  readonly brier: number;
  readonly logLoss: number;
}

/** Leads of like score, the best first: what was to be expected of them and what came of them. */
export interface ScoreBand {
  readonly count: number;
  readonly won: number;
  /** The mean score of the band. */
  readonly mean: number;
  /** Won of all, 0 to 1. */
  readonly rate: number;
  /** How many times the rate of all leads. */
  readonly lift: number;
  /** The share of all winners in this band and those before. */
  readonly gain: number;
}

/** TOO_HIGH promises more than comes true by more than chance explains, TOO_LOW less. */
export type BandVerdict = 'TRUE' | 'TOO_HIGH' | 'TOO_LOW';

/** How well scores told what came of leads. */
export interface CalibrationReport extends RankQuality, ChanceQuality {
  readonly count: number;
  /** Won of all, 0 to 1. */
  readonly rate: number;
  readonly bands: readonly (ScoreBand & { readonly verdict: BandVerdict; readonly because: Sentence })[];
  readonly because: Sentence;
}
