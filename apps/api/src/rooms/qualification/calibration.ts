import {
  bandOutcomes,
  type CalibrationReport,
  reportCalibration,
  type ScoredOutcome,
} from '@mikomi/domain/qualification';
import type { Refusal } from '@mikomi/domain/shared';

const BANDS = 10;

/**
 * What closed leads promised by their scores, held against what came of them. A score is no chance: what leads of such a score
 * came to in the earlier half is what those of the later half are measured by.
 */
export function calibrate(closed: readonly ScoredOutcome[]): CalibrationReport | Refusal {
  const half = Math.floor(closed.length / 2);
  const chance = chanceBy(closed.slice(0, half));
  return reportCalibration(closed.slice(half).map(({ score, won }) => ({ score: chance(score), won })));
}

/** The rate of the band whose mean score is nearest. */
function chanceBy(earlier: readonly ScoredOutcome[]): (score: number) => number {
  const bands = bandOutcomes(earlier, BANDS);
  return (score) => {
    const [first, ...others] = bands;
    if (!first) return 0;
    const nearest = others.reduce(
      (best, band) => (Math.abs(band.mean - score) < Math.abs(best.mean - score) ? band : best),
      first,
    );
    return nearest.rate;
  };
}
