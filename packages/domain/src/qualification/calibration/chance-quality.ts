import { invariant } from '../../shared/index.ts';
import type { ChanceQuality, ScoredOutcome } from './calibration.ts';

/** A chance of exactly 0 or 1 that does not come true would cost without end. */
const LEAST = 1e-15;

/**
 * How far chances are from what came: the mean square (Brier 1950) and the mean negative logarithm in nats (Good 1952).
 * Undefined of nothing; a score outside 0 to 1 is no chance and a bug.
 * Source: G. W. Brier, Monthly Weather Review 78 (1950); I. J. Good, "Rational Decisions", Journal of the Royal
 * Statistical Society B 14 (1952).
 */
export function chanceQuality(outcomes: readonly ScoredOutcome[]): ChanceQuality | undefined {
  if (outcomes.length === 0) return undefined;
  let squares = 0;
  let logs = 0;
  for (const { score, won } of outcomes) {
    invariant(score >= 0 && score <= 1, `${score} is no chance`);
    squares += (score - Number(won)) ** 2;
    logs -= Math.log(Math.max(LEAST, won ? score : 1 - score));
  }
  return { brier: squares / outcomes.length, logLoss: logs / outcomes.length };
}
