const KATAKANA = characters(0x30a1, 0x30f6);
const HIRAGANA = characters(0x3041, 0x3096);
const DASHES = '‐‑‒–—―−⁃﹣－';
const QUOTES = '‘’ʼ`´';

/** The signs that are one when texts are compared, as `normaliseText` folds them: each of the first is that of the second at its place. */
export const FOLDED = {
  from: `${KATAKANA}${DASHES}${QUOTES}`,
  to: `${HIRAGANA}${'-'.repeat(DASHES.length)}${"'".repeat(QUOTES.length)}`,
} as const;

function characters(first: number, last: number): string {
  return String.fromCharCode(...Array.from({ length: last - first + 1 }, (_, index) => first + index));
}
