import type { SqlExpression } from '@mikomi/domain/catalog';

const KATAKANA = characters(0x30a1, 0x30f6);
const HIRAGANA = characters(0x3041, 0x3096);
const DASHES = '‐‑‒–—―−⁃﹣－';
const QUOTES = '‘’ʼ`´';

/**
 * A text as rules compare it: the database's part of `normaliseText`, for names that were tidied when they were written. What is
 * ASCII, which is told at once, needs no more than small letters.
 */
export function foldedText(text: string): SqlExpression {
  const lower = `lower(normalize(${text}, NFKC) COLLATE "und-x-icu")`;
  const from = `${KATAKANA}${DASHES}${QUOTES}`;
  const to = `${HIRAGANA}${'-'.repeat(DASHES.length)}${"''".repeat(QUOTES.length)}`;
  const folded = `translate(${lower}, '${from}', '${to}') COLLATE "C"`;
  return {
    as: 'text',
    sql: `(CASE WHEN octet_length(${text}) = char_length(${text}) THEN translate(lower(${text} COLLATE "C"), '\`', '''') ELSE ${folded} END)`,
  };
}

function characters(first: number, last: number): string {
  return String.fromCharCode(...Array.from({ length: last - first + 1 }, (_, index) => first + index));
}
