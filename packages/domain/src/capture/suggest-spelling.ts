import { foldForSearch } from '../shared/index.ts';

/** A name that probably was meant: `SAME_LETTERS` differs in spaces, marks, case or width only. To be confirmed, never applied by itself. */
export interface SpellingSuggestion {
  readonly name: string;
  readonly why: 'SAME_LETTERS' | 'NEAR';
  /** Edits between the two spellings. */
  readonly distance: number;
}

/** The one known name nearest to an unknown word, at most a fifth of its letters away; none when two are equally near. */
export function suggestSpelling(word: string, known: readonly string[]): SpellingSuggestion | undefined {
  const wanted = letters(word);
  if (wanted === '') return undefined;
  const ranked = known
    .map((name) => ({ name, distance: editDistance(wanted, letters(name)) }))
    .sort((a, b) => a.distance - b.distance);
  const [best, second] = ranked;
  if (best === undefined || best.name === word || best.distance === second?.distance) return undefined;
  if (best.distance === 0) return { name: best.name, why: 'SAME_LETTERS', distance: 0 };
  const longest = Math.max(wanted.length, letters(best.name).length);
  // A differing digit is a different model, not a slip: GTX 1 is not GTX 2.
  const sameDigits = wanted.replace(/\D/g, '') === letters(best.name).replace(/\D/g, '');
  return sameDigits && longest >= 4 && best.distance <= Math.max(1, Math.floor(longest / 5))
    ? { ...best, why: 'NEAR' }
    : undefined;
}

function letters(text: string): string {
  return foldForSearch(text).replace(/[^\p{L}\p{N}]/gu, '');
}

/** Letters to insert, drop, change or swap with their neighbour (optimal string alignment). */
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
