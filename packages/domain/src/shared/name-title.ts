import { tidySpaces } from './text.ts';

/** What stands before a name and is none: said to a person, not by them. */
const BEFORE =
  /^(?:mr|mrs|ms|miss|mx|dr|prof|sir|madam|herr|frau|mme|mlle|sra|srta|dott|shri|smt|kumari|(?:ing|dipl|sr)\.)\.?\s+(?=\S)/iu;
/** Degrees and professions, behind a comma; PhD is no part of any name. */
const DEGREES = /,\s*(?:ph\.?\s?d|m\.?d|mba|esq|cpa|dds|rn)\.?$|\s+ph\.?d\.?$/iu;
/**
 * 様 and its like, behind Han or katakana with or without a space; what are also the ends of names (さん, 씨) only where they are
 * not.
 */
const POLITE =
  /(?<=[\p{sc=Han}\p{sc=Katakana}ー々])\s*(?:様|さま|殿|先生|さん|女士|小姐)$|(?<=\S)\s+(?:様|さま|殿|先生|さん|님|씨)$|(?<=\p{sc=Hangul})(?:님|씨)$/u;

/** Frau Prof. Dr. Dr. h. c. has fewer; a text with more is no name, and is not searched for ever. */
const MOST_TITLES = 8;

/** A name as its owner has it, and whether it was said politely: 田中様 is 田中, Dr. Anna Schmidt, PhD is Anna Schmidt. */
export function withoutTitle(full: string): { readonly name: string; readonly hadTitle: boolean } {
  const before = tidySpaces(full);
  let name = before;
  for (let times = 0; times < MOST_TITLES; times += 1) name = cut(name);
  return { name, hadTitle: BEFORE.test(before) };
}

function cut(text: string): string {
  const rest = tidySpaces(text.replace(BEFORE, '').replace(DEGREES, '').replace(POLITE, ''));
  return rest === '' ? text : rest;
}
