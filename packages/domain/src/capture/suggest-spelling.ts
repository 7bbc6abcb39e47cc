import { lettersOf, rankSpellings } from '../shared/index.ts';

/** A name that probably was meant: `SAME_LETTERS` differs in spaces, marks, case or width only. To be confirmed, never applied by itself. */
export interface SpellingSuggestion {
  readonly name: string;
  readonly why: 'SAME_LETTERS' | 'NEAR';
  /** Edits between the two spellings. */
  readonly distance: number;
}

/**
 * The one known name nearest to an unknown word, at most a fifth of its letters away; none when two are equally near.
 * Source: optimal string alignment, after F. J. Damerau, Communications of the ACM 7 (1964); a fifth is ours, because
 * beyond it short names become each other.
 */
export function suggestSpelling(word: string, known: readonly string[]): SpellingSuggestion | undefined {
  const wanted = lettersOf(word);
  if (wanted === '') return undefined;
  const [best, second] = rankSpellings(word, known);
  if (best === undefined || best.name === word || best.distance === second?.distance) return undefined;
  if (best.distance === 0) return { name: best.name, why: 'SAME_LETTERS', distance: 0 };
  const longest = Math.max(wanted.length, lettersOf(best.name).length);
  // A differing digit is a different model, not a slip: GTX 1 is not GTX 2.
  const sameDigits = wanted.replace(/\D/g, '') === lettersOf(best.name).replace(/\D/g, '');
  return sameDigits && longest >= 4 && best.distance <= Math.max(1, Math.floor(longest / 5))
    ? { ...best, why: 'NEAR' }
    : undefined;
}
