import { foldForSearch } from './text.ts';

/** A known name with the edits between its spelling and the one that was asked about. */
export interface RankedSpelling {
  readonly name: string;
  readonly distance: number;
}

/**
 * The known names, nearest in spelling first, as they stand among equals: by edit distance of their letters and digits, so that
 * spaces, marks, case and width do not count. What has neither letter nor digit, as `===` has, is compared as it is.
 * Source: optimal string alignment, after F. J. Damerau, Communications of the ACM 7 (1964), which counts swapped
 * neighbours as one slip, as hands make it.
 */
export function rankSpellings(word: string, known: readonly string[]): readonly RankedSpelling[] {
  const wanted = lettersOf(word) || word;
  return known
    .map((name) => ({ name, distance: editDistance(wanted, lettersOf(name) || name) }))
    .sort((a, b) => a.distance - b.distance);
}

/**
 * The letters and digits of a text, folded as a search folds them.
 * Source: ours, because spaces, signs and accents are typed or left out without another name being meant.
 */
export function lettersOf(text: string): string {
  return foldForSearch(text).replace(/[^\p{L}\p{N}]/gu, '');
}

/**
 * Letters to insert, drop, change or swap with their neighbour: the restricted Damerau–Levenshtein distance, also called
 * optimal string alignment.
 */
export function editDistance(one: string, other: string): number {
  const a = [...one];
  const b = [...other];
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let least = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        least = Math.min(least, (before[j - 2] ?? 0) + 1);
      row.push(least);
    }
    before = last;
    last = row;
  }
  return last[b.length] ?? 0;
}
