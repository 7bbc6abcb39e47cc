import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isRefusal, sayer, sharedWords } from '../../shared/index.ts';
import { qualificationWords } from '../words.ts';
import { bandOutcomes } from './band-outcomes.ts';
import type { ScoredOutcome } from './calibration.ts';
import { chanceQuality } from './chance-quality.ts';
import { rankQuality } from './rank-quality.ts';
import { reportCalibration } from './report-calibration.ts';

const say = sayer(sharedWords, qualificationWords);
const leads = (...all: readonly (readonly [score: number, won: boolean])[]): readonly ScoredOutcome[] =>
  all.map(([score, won]) => ({ score, won }));

describe('how well scores tell winners from losers', () => {
  it('counts pairs in order, and equal ones half', () => {
    expect(rankQuality(leads([3, true], [2, false], [1, false]))).toEqual({ auc: 1, ks: 1 });
    expect(rankQuality(leads([1, true], [1, false]))).toEqual({ auc: 0.5, ks: 0 });
    expect(rankQuality(leads([4, true], [3, false], [2, true], [1, false]))).toEqual({ auc: 0.75, ks: 0.5 });
    expect(rankQuality(leads([1, true]))).toBeUndefined();
  });

  it('law: AUC is the share of all pairs, whatever the order of the leads', () => {
    const some = fc.array(fc.record({ score: fc.nat({ max: 9 }), won: fc.boolean() }), { maxLength: 30 });
    fc.assert(
      fc.property(some, (all) => {
        const won = all.filter((each) => each.won);
        const lost = all.filter((each) => !each.won);
        const worth = (a: number, b: number): number => (a > b ? 1 : a === b ? 0.5 : 0);
        const pairs = won.flatMap((a) => lost.map((b) => worth(a.score, b.score)));
        const auc = pairs.reduce((sum, each) => sum + each, 0) / pairs.length;
        const quality = rankQuality(all);
        if (pairs.length === 0) expect(quality).toBeUndefined();
        else expect(quality?.auc).toBeCloseTo(auc, 12);
        expect(rankQuality(all.toReversed())).toEqual(quality);
      }),
    );
  });
});

describe('a report on chances', () => {
  const many = (chance: number, count: number, won: number) =>
    Array.from({ length: count }, (_, index) => [chance, index < won] as const);

  it('blames a band only where chance does not explain it', () => {
    const report = reportCalibration(
      leads(...many(0.9, 100, 50), ...many(0.5, 100, 45), ...many(0.1, 100, 40)),
    );
    if (isRefusal(report)) throw new Error(report.because);
    expect(new Set(report.bands.map(({ verdict }) => verdict))).toEqual(
      new Set(['TOO_HIGH', 'TRUE', 'TOO_LOW']),
    );
    expect(report.bands.map(({ count, won, verdict }) => [count, won, verdict])).toEqual([
      [100, 50, 'TOO_HIGH'],
      [100, 45, 'TRUE'],
      [100, 40, 'TOO_LOW'],
    ]);
    expect(say(report.because, 'en')).toMatch(
      /^Of a won and a lost lead, the won one had been given the better chance [\d.]+% of the time\.$/,
    );
    for (const { because } of report.bands) expect(say(because, 'ja')).toMatch(/。$/);
  });

  it('blames nothing that is certain and comes so, among however many', () => {
    for (const count of [1, 7, 124, 160, 204, 339]) {
      const report = reportCalibration(leads(...many(1, count * 10, count * 10), ...many(0, count * 10, 0)));
      if (isRefusal(report)) throw new Error(report.because);
      expect(new Set(report.bands.map(({ verdict }) => verdict))).toEqual(new Set(['TRUE']));
    }
  });

  it('names a difference that whole percent would hide', () => {
    const report = reportCalibration(leads(...many(0.104, 100_000, 9_600)));
    if (isRefusal(report)) throw new Error(report.because);
    expect(report.bands.map(({ because }) => say(because, 'en'))).toEqual([
      '10.4% were expected to be won, only 9.6% of 100,000 were.',
    ]);
  });

  it('takes no score that is no number', () => {
    expect(() => rankQuality(leads([Number.NaN, true], [1, false]))).toThrow('a score is a number');
    expect(rankQuality(leads([Number.POSITIVE_INFINITY, true], [1, false]))?.auc).toBe(1);
  });

  it('needs winners and losers', () => {
    expect(reportCalibration(leads([0.5, true]))).toMatchObject({ because: 'calibration-one-sided' });
    expect(chanceQuality([])).toBeUndefined();
    expect(() => chanceQuality(leads([35, true]))).toThrow('no chance');
  });

  it('law: bands hold every lead once, in whatever order they are listed, and gain all winners in the end', () => {
    const some = fc.array(fc.record({ score: fc.nat({ max: 9 }), won: fc.boolean() }), { minLength: 1 });
    fc.assert(
      fc.property(some, fc.integer({ min: 1, max: 12 }), (all, atMost) => {
        const bands = bandOutcomes(all, atMost);
        expect(bands.reduce((sum, { count }) => sum + count, 0)).toBe(all.length);
        expect(bands.length).toBeLessThanOrEqual(atMost);
        expect(bands.every(({ count }) => count > 0)).toBe(true);
        expect(bandOutcomes(all.toReversed(), atMost)).toEqual(bands);
        if (all.some(({ won }) => won)) expect(bands.at(-1)?.gain).toBe(1);
      }),
    );
  });

  it('law: bands of leads that are all told apart are alike in size', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.nat(), { minLength: 1 }),
        fc.integer({ min: 1, max: 12 }),
        (scores, atMost) => {
          const sizes = bandOutcomes(
            scores.map((score) => ({ score, won: false })),
            atMost,
          ).map(({ count }) => count);
          expect(sizes).toHaveLength(Math.min(atMost, scores.length));
          expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
        },
      ),
    );
  });
});

/** 9,240 leads of a school for professionals, the chances a logistic model gave them, and its quality, computed independently. */
const FOLDER = `${process.env.MIKOMI_REFERENCE_DATA ?? fileURLToPath(new URL('../../../../../../shared/data', import.meta.url))}/xeducation`;

interface Decile {
  readonly n: number;
  readonly mean_p: number;
  readonly converted: number;
  readonly rate: number;
  readonly lift: number;
  readonly cum_gain: number;
}
interface Truth {
  readonly n: number;
  readonly auc_exact: number;
  readonly brier_exact: number;
  readonly logloss_exact: number;
  readonly ks_exact: number;
  readonly deciles: readonly Decile[];
}

/** The reference parts equal chances by the order of its file, so here each is a hair below the equal one before it. */
function toldApart(outcomes: readonly ScoredOutcome[]): readonly ScoredOutcome[] {
  const seen = new Map<number, number>();
  return outcomes.map(({ score, won }) => {
    const before = seen.get(score) ?? 0;
    seen.set(score, before + 1);
    return { score: score - before * 1e-12, won };
  });
}

describe.skipIf(!existsSync(FOLDER)).each(['hash', 'time'])('leads of X Education, split by %s', (split) => {
  it('have the known quality and deciles', () => {
    const [, ...lines] = readFileSync(`${FOLDER}/metric_vectors_${split}_split.csv`, 'utf8')
      .trim()
      .split(/\r?\n/);
    const outcomes = lines.map((line) => {
      const [, won, score] = line.split(',');
      return { score: Number(score), won: won === '1' };
    });
    const truths = JSON.parse(readFileSync(`${FOLDER}/metric_vectors_expected.json`, 'utf8'));
    const truth = truths[split] as Truth;
    const report = reportCalibration(outcomes);
    if (isRefusal(report)) throw new Error(report.because);
    expect(report.count).toBe(truth.n);
    expect(report.auc).toBeCloseTo(truth.auc_exact, 12);
    expect(report.brier).toBeCloseTo(truth.brier_exact, 12);
    expect(report.logLoss).toBeCloseTo(truth.logloss_exact, 12);
    expect(report.ks).toBeCloseTo(truth.ks_exact, 12);
    const rounded = (value: number, digits: number) => Number(value.toFixed(digits));
    expect(
      bandOutcomes(toldApart(outcomes), 10).map(({ count, mean, won, rate, lift, gain }) => ({
        n: count,
        mean_p: rounded(mean, 5),
        converted: won,
        rate: rounded(rate, 5),
        lift: rounded(lift, 5),
        cum_gain: rounded(gain, 5),
      })),
    ).toEqual(
      truth.deciles.map(({ n, mean_p, converted, rate, lift, cum_gain }) => ({
        n,
        mean_p: rounded(mean_p, 5),
        converted,
        rate: rounded(rate, 5),
        lift: rounded(lift, 5),
        cum_gain: rounded(cum_gain, 5),
      })),
    );
  });
});
