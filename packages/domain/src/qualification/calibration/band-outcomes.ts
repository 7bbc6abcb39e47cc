import type { ScoreBand, ScoredOutcome } from './calibration.ts';

/**
 * Leads by score, the best first, cut into at most so many bands of one size, give or take one lead. Equal scores stay together,
 * so where many are equal bands are fewer and of unlike size.
 * Source: D. W. Hosmer and S. Lemeshow, "Applied Logistic Regression", deciles of risk; that equal scores stay together is ours,
 * because a cut between equals would blame a score for the order in which its leads were listed.
 */
export function bandOutcomes(outcomes: readonly ScoredOutcome[], atMost: number): readonly ScoreBand[] {
  const sorted = outcomes.toSorted((a, b) => b.score - a.score);
  const allWon = wonOf(sorted);
  const starts = startsOf(sorted, Math.min(atMost, sorted.length));
  let wonSoFar = 0;
  return starts.map((start, index) => {
    const band = sorted.slice(start, starts[index + 1]);
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

/** Where each band begins: at the even cut, or where its score begins or ends, whichever is nearer. */
function startsOf(sorted: readonly ScoredOutcome[], bands: number): readonly number[] {
  const starts = new Set<number>();
  for (let index = 0; index < bands; index += 1) {
    const cut = Math.floor((sorted.length * index) / bands);
    const score = sorted[cut]?.score;
    let first = cut;
    while (first > 0 && sorted[first - 1]?.score === score) first -= 1;
    let after = cut;
    while (after < sorted.length && sorted[after]?.score === score) after += 1;
    starts.add(first === cut || cut - first <= after - cut || after === sorted.length ? first : after);
  }
  return [...starts].sort((a, b) => a - b);
}
