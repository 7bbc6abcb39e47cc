/** Leads whose points lie from one number to another, both included. */
export interface ScoreBin {
  readonly from: number;
  readonly to: number;
  readonly count: number;
}

/** How scores are spread. */
export interface ScoreSpread {
  readonly count: number;
  /** Half have so many points or more; null of none. */
  readonly median: number | null;
  readonly highest: number | null;
  /** From no points to the most there can be, without a gap. */
  readonly bins: readonly ScoreBin[];
}

const MOST_BINS = 20;

/**
 * Scores in at most 20 bins of one width, those without anybody too, so that a plot of them shows what is empty. Points
 * beyond the most that the model gives, as an earlier model gave them, stand in the last bin.
 * Source: ours, because bins of unlike width or with gaps look like another shape.
 */
export function spreadOfScores(
  scores: readonly { readonly score: number; readonly count: number }[],
  most: number,
): ScoreSpread {
  const width = Math.max(1, Math.ceil(most / MOST_BINS));
  const last = Math.max(0, Math.ceil(most / width) - 1);
  const placeOf = (score: number) => Math.min(last, Math.max(0, Math.ceil(score / width) - 1));
  const bins = Array.from(
    { length: last + 1 },
    (_, place): ScoreBin => ({
      from: place === 0 ? 0 : place * width + 1,
      to: place === last ? Math.max(most, ...scores.map(({ score }) => score)) : (place + 1) * width,
      count: scores.reduce((sum, { score, count }) => (placeOf(score) === place ? sum + count : sum), 0),
    }),
  );
  const count = scores.reduce((sum, each) => sum + each.count, 0);
  const falling = scores.toSorted((one, other) => other.score - one.score);
  return { count, median: medianOf(falling, count), highest: falling[0]?.score ?? null, bins };
}

/** The score that half of all have or exceed. */
function medianOf(
  falling: readonly { readonly score: number; readonly count: number }[],
  all: number,
): number | null {
  let seen = 0;
  for (const { score, count } of falling) {
    seen += count;
    if (seen * 2 >= all) return score;
  }
  return null;
}
