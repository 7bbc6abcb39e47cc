import { readOnce, type SqlExpression } from '@mikomi/domain/catalog';
import { FOLDED } from '../store/folding.ts';

/** Which signs of a literal others are folded into: a literal without them finds the same in a text whose signs stand as they are. */
const FOLDED_INTO = /[ぁ-ゖ'-]/;

/**
 * A text as rules compare it: the database's part of `normaliseText`, for names that were tidied when they were written. What is
 * ASCII, which is told at once, needs no more than small letters, and signs are folded only where the literal has some: that is the
 * dearest part.
 */
export function foldedText(text: string): Omit<SqlExpression, 'through'> {
  const isAscii = `octet_length(${text}) = char_length(${text})`;
  const lower = `lower(${text} COLLATE "C")`;
  const other = `lower(normalize(${text}, NFKC) COLLATE "und-x-icu")`;
  const signs = `translate(${other}, '${quoted(FOLDED.from)}', '${quoted(FOLDED.to)}') COLLATE "C"`;
  return {
    as: 'text',
    sql: `(CASE WHEN ${isAscii} THEN translate(${lower}, '\`', '''') ELSE ${signs} END)`,
    plainly: {
      sql: `(CASE WHEN ${isAscii} THEN ${lower} ELSE ${other} COLLATE "C" END)`,
      but: FOLDED_INTO,
    },
  };
}

/** The same of a text that is dear to read. */
export function foldedOnce(text: string): Omit<SqlExpression, 'through'> {
  const { as, sql, plainly } = foldedText('held.value');
  return {
    as,
    sql: readOnce(text, sql),
    ...(plainly && { plainly: { ...plainly, sql: readOnce(text, plainly.sql) } }),
  };
}

const quoted = (text: string) => text.replaceAll("'", "''");
