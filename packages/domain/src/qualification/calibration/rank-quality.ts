import { invariant } from '../../shared/index.ts';
import type { RankQuality, ScoredOutcome } from './calibration.ts';

/**
 * How well scores put winners before losers; undefined without one of each. AUC is the Mann–Whitney statistic, equal scores
 * counting half (Hanley & McNeil 1982); KS the two-sample statistic of Kolmogorov and Smirnov. A score that is no number is a
 * bug.
 * Source: J. A. Hanley and B. J. McNeil, Radiology 143 (1982), for AUC; the two-sample statistic of Kolmogorov and
 * Smirnov for KS.
 */
export function rankQuality(outcomes: readonly ScoredOutcome[]): RankQuality | undefined {
  for (const { score } of outcomes) invariant(!Number.isNaN(score), 'a score is a number');
  const winners = outcomes.filter(({ won }) => won).length;
  const losers = outcomes.length - winners;
  if (winners === 0 || losers === 0) return undefined;
  const sorted = outcomes.toSorted((a, b) => b.score - a.score);
  let wonAbove = 0;
  let lostAbove = 0;
  let ordered = 0;
  let ks = 0;
  for (let from = 0; from < sorted.length; ) {
    const { score } = sorted[from] as ScoredOutcome;
    let won = 0;
    let lost = 0;
    for (; sorted[from]?.score === score; from += 1)
      if (sorted[from]?.won) won += 1;
      else lost += 1;
    ordered += lost * wonAbove + (lost * won) / 2;
    wonAbove += won;
    lostAbove += lost;
    ks = Math.max(ks, Math.abs(wonAbove / winners - lostAbove / losers));
  }
  return { auc: ordered / (winners * losers), ks };
}
