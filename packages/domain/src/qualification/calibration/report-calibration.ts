import { type Refusal, refuse } from '../../shared/index.ts';
import { bandOutcomes } from './band-outcomes.ts';
import type { BandVerdict, CalibrationReport, ScoreBand, ScoredOutcome } from './calibration.ts';
import { chanceQuality } from './chance-quality.ts';
import { rankQuality } from './rank-quality.ts';

const BANDS = 10;

/**
 * Compares the chances that leads were given with what came of them, overall and in up to ten bands. A band is blamed only where its
 * mean chance lies outside what its rate may be by chance.
 * Source: ours, because a band of few leads is often off by luck, and a model blamed for luck is made worse.
 */
export function reportCalibration(
  outcomes: readonly ScoredOutcome[],
): CalibrationReport | Refusal<'calibration-one-sided'> {
  const ranks = rankQuality(outcomes);
  const chances = chanceQuality(outcomes);
  if (!ranks || !chances) return refuse('calibration-one-sided');
  const bands = bandOutcomes(outcomes, BANDS).map((band) => {
    const verdict = verdictOn(band);
    const parameters = { expected: percent(band.mean), came: percent(band.rate), count: band.count };
    return { ...band, verdict, because: { key: `calibration.${verdict}`, parameters } };
  });
  return {
    ...ranks,
    ...chances,
    count: outcomes.length,
    rate: outcomes.filter(({ won }) => won).length / outcomes.length,
    bands,
    because: { key: 'calibration.order', parameters: { percent: percent(ranks.auc) } },
  };
}

/** To the tenth: what differs by more than chance among many leads may be alike in whole percent. */
function percent(share: number): number {
  return Math.round(share * 1000) / 10;
}

function verdictOn({ mean, won, count }: ScoreBand): BandVerdict {
  const [least, most] = wilson(won, count);
  return mean > most ? 'TOO_HIGH' : mean < least ? 'TOO_LOW' : 'TRUE';
}

/** The standard normal's 97.5th percentile. */
const Z = 1.959964;

/** The 95 % interval of a rate (Wilson 1927, formula of the score interval), which holds for few leads and rates near 0 and 1 too. */
function wilson(won: number, count: number): readonly [least: number, most: number] {
  const rate = won / count;
  const z2 = Z ** 2 / count;
  const middle = (rate + z2 / 2) / (1 + z2);
  const reach = (Z * Math.sqrt((rate * (1 - rate)) / count + z2 / (4 * count))) / (1 + z2);
  // At none and all the formula gives exactly 0 and 1, its arithmetic a little beside: nobody is blamed for what is certain.
  return [won === 0 ? 0 : middle - reach, won === count ? 1 : middle + reach];
}
