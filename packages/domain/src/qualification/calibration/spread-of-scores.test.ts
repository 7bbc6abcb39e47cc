import { expect, test } from 'vitest';
import { spreadOfScores } from './spread-of-scores.ts';

const filled = (scores: readonly { score: number; count: number }[], most: number) =>
  spreadOfScores(scores, most).bins.flatMap(({ from, to, count }) => (count > 0 ? [[from, to, count]] : []));

test('scores stand in bins of one width without a gap, from none to the most there can be', () => {
  const { bins } = spreadOfScores([], 100);
  expect(bins).toHaveLength(20);
  expect(bins[0]).toEqual({ from: 0, to: 5, count: 0 });
  expect(bins[1]).toEqual({ from: 6, to: 10, count: 0 });
  expect(bins.at(-1)).toEqual({ from: 96, to: 100, count: 0 });
});

test('each lead is counted once, at the edges and beyond them too', () => {
  const scores = [0, 5, 6, 100, 130].map((score) => ({ score, count: 2 }));
  expect(filled(scores, 100)).toEqual([
    [0, 5, 4],
    [6, 10, 2],
    [96, 130, 4],
  ]);
});

test('a model of few points has a bin for each of them', () => {
  expect(spreadOfScores([{ score: 3, count: 1 }], 3).bins).toEqual([
    { from: 0, to: 1, count: 0 },
    { from: 2, to: 2, count: 0 },
    { from: 3, to: 3, count: 1 },
  ]);
});

test('half have the median or more', () => {
  const scores = [
    { score: 10, count: 3 },
    { score: 40, count: 1 },
    { score: 20, count: 2 },
  ];
  expect(spreadOfScores(scores, 100)).toMatchObject({ count: 6, median: 20, highest: 40 });
  expect(spreadOfScores([], 100)).toMatchObject({ count: 0, median: null, highest: null });
});
