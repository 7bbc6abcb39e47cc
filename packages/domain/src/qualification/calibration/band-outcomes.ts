import type { ScoreBand, ScoredOutcome } from './calibration.ts';

/**
 * Leads by score, the best first, cut into bands of one size, give or take one lead; equal scores stay in their order.
 * Source: D. W. Hosmer and S. Lemeshow, "Applied Logistic Regression", deciles of risk; that equal scores keep their
 * order is ours, because every lead then counts in one band.
 */
export function bandOutcomes(outcomes: readonly ScoredOutcome[], atMost: number): readonly ScoreBand[] {
  const sorted = outcomes.toSorted((a, b) => b.score - a.score);
  const bands = Math.min(atMost, sorted.length);
  const allWon = wonOf(sorted);
  let wonSoFar = 0;
  return Array.from({ length: bands }, (_, index) => {
    const start = Math.floor((sorted.length * index) / bands);
    const band = sorted.slice(start, Math.floor((sorted.length * (index + 1)) / bands));
    const won = wonOf(band);
    wonSoFar += won;
    const rate = won / band.length;
    return {
      count: band.length,
      won,
      mean: band.reduce((sum, { score }) => sum + score, 0) / band.length,
      rate,
      lift: allWon === 0 ? 0 : (rate * sorted.length) / allWon,
      gain: allWon === 0 ? 0 : wonSoFar / allWon,
    };
  });
}

function wonOf(outcomes: readonly ScoredOutcome[]): number {
  return outcomes.filter(({ won }) => won).length;
}
