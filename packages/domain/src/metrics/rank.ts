/** Someone with a place; those without a score have none and stand last, and where nobody has anything nobody has one. */
export interface Ranked<Item> {
  readonly item: Item;
  readonly rank: number | undefined;
}

/**
 * Ranks by score, the highest first. Equals share a place and the next place counts them all (1, 2, 2, 4); among equals
 * the order given stays.
 * Source: the competition ranking of sports (1, 2, 2, 4); ours, because a place says how many are better.
 */
export function rankByScore<Item>(
  items: readonly Item[],
  scoreOf: (item: Item) => number | undefined,
): readonly Ranked<Item>[] {
  const scored = items.map((item) => ({ item, score: scoreOf(item) }));
  const isRanked = scored.some(({ score }) => score);
  const ordered = scored.toSorted(
    (a, b) => (b.score ?? Number.NEGATIVE_INFINITY) - (a.score ?? Number.NEGATIVE_INFINITY) || 0,
  );
  const ranked: { item: Item; score: number | undefined; rank: number | undefined }[] = [];
  for (const [index, { item, score }] of ordered.entries()) {
    const above = ranked.at(-1);
    const rank =
      score === undefined || !isRanked ? undefined : above?.score === score ? above.rank : index + 1;
    ranked.push({ item, score, rank });
  }
  return ranked.map(({ item, rank }) => ({ item, rank }));
}
