import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rankByScore } from './rank.ts';

describe('ranking', () => {
  it('shares a place among equals and counts them all', () => {
    const ranked = rankByScore([5, 9, 7, 7, undefined, 0], (score) => score);
    expect(ranked.map(({ item, rank }) => [item, rank])).toEqual([
      [9, 1],
      [7, 2],
      [7, 2],
      [5, 4],
      [0, 5],
      [undefined, undefined],
    ]);
  });
  it('gives no first place where nobody has anything', () => {
    expect(rankByScore([0, undefined, 0], (score) => score).map(({ rank }) => rank)).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });
  it('a place is one more than the number of those above, and the order given stays among equals', () => {
    const score = fc.option(fc.integer({ min: -5, max: 5 }), { nil: undefined });
    fc.assert(
      fc.property(fc.array(score), (scores) => {
        const items = scores.map((value, index) => ({ value, index }));
        const ranked = rankByScore(items, (item) => item.value);
        expect(ranked.map(({ item }) => item.index).toSorted((a, b) => a - b)).toEqual(
          items.map((item) => item.index),
        );
        for (const { item, rank } of ranked) {
          const above = items.filter(
            (other) => item.value !== undefined && (other.value ?? Number.NEGATIVE_INFINITY) > item.value,
          );
          const isRanked = item.value !== undefined && scores.some((score) => score);
          expect(rank).toBe(isRanked ? above.length + 1 : undefined);
        }
        for (const [index, { item }] of ranked.entries()) {
          const next = ranked[index + 1]?.item;
          if (next?.value === item.value && next) expect(next.index).toBeGreaterThan(item.index);
        }
      }),
    );
  });
});
