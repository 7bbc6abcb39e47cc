import { withoutTitle } from './name-title.ts';
import { foldKana, tidySpaces } from './text.ts';

/** A person's name in parts; a reading is how a Japanese name sounds, in kana. */
export interface PersonName {
  readonly family?: string | null;
  readonly given?: string | null;
  readonly familyReading?: string | null;
  readonly givenReading?: string | null;
}

/**
 * How an organization orders names that are not written in Han, kana or Hangul (those are family first everywhere):
 * BY_SCRIPT and GIVEN_FIRST show the given name first, FAMILY_FIRST the family name; forms ask for the given name first
 * under GIVEN_FIRST alone.
 */
export type NameOrder = 'BY_SCRIPT' | 'FAMILY_FIRST' | 'GIVEN_FIRST';

const EAST_ASIAN = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/u;

/** True when a name is written in Han characters, kana or Hangul. */
export function isEastAsian(name: string): boolean {
  return EAST_ASIAN.test(name);
}

function given(text: string | null | undefined): string {
  return tidySpaces(text ?? '');
}

function inOrder(family: string, first: string, order: NameOrder): readonly string[] {
  const familyFirst = order === 'FAMILY_FIRST' || isEastAsian(family + first);
  return (familyFirst ? [family, first] : [first, family]).filter((part) => part !== '');
}

/** The name as it is shown, '' when there is none: '田中 太郎', 'Moses Frase'. */
export function displayName(name: PersonName, order: NameOrder): string {
  return inOrder(given(name.family), given(name.given), order).join(' ');
}

/** The reading, family name first, in hiragana, '' when there is none: 'たなか たろう'. */
export function readingOf(name: PersonName): string {
  return foldKana(
    [given(name.familyReading), given(name.givenReading)].filter((part) => part !== '').join(' '),
  );
}

/** One or two letters for a picture's place: '田' for 田中 太郎, 'MF' for Moses Frase. */
export function initialsOf(name: PersonName, order: NameOrder): string {
  const parts = inOrder(given(name.family), given(name.given), order);
  const shown = isEastAsian(parts.join('')) ? parts.slice(0, 1) : parts;
  return shown.map((part) => ([...part][0] ?? '').toUpperCase()).join('');
}

/**
 * The order for a person who writes a language (BCP 47): Hungarian and Vietnamese names are family first in Latin letters too
 * (Unicode UTS #35 part 8, `nameOrderLocales`), where the organization leaves it to the name.
 */
export function nameOrderFor(order: NameOrder, language: string | null | undefined): NameOrder {
  return order === 'BY_SCRIPT' && /^(?:hu|vi)(?:-|$)/i.test(language ?? '') ? 'FAMILY_FIRST' : order;
}

/** What a form asks for first. */
export function asksFamilyFirst(order: NameOrder): boolean {
  return order !== 'GIVEN_FIRST';
}

/**
 * Small words that a family name begins with. They are told from given names by being written small: Nguyễn Văn An and Van
 * Morrison have none.
 */
const PARTICLES = new Set(
  'van von der den de del della di da das do dos du la le lo ten ter zu zum zur af av vom al el bin bint binti ibn'.split(
    ' ',
  ),
);
/** Told with the family name: John Smith Jr. is not his father. */
const GENERATION = /^(?:jr|sr|ii|iii|iv)\.?$/i;

/** How many words of a name in Latin letters stand before its family name, or belong to it where it comes first. */
function cutOf(words: readonly string[], familyFirst: boolean): number {
  const isMixed = words.some((word) => /^\p{Lu}/u.test(word));
  const isParticle = (word: string | undefined) => isMixed && word !== undefined && PARTICLES.has(word);
  if (familyFirst) {
    let cut = 1;
    while (cut < words.length - 1 && isParticle(words[cut - 1])) cut += 1;
    return cut;
  }
  const particle = words.findIndex(
    (word, index) => index > 0 && index < words.length - 1 && isParticle(word),
  );
  if (particle > 0) return particle;
  const isNumbered = words.length > 2 && GENERATION.test(words.at(-1) ?? '');
  return words.length - (isNumbered ? 2 : 1);
}

/**
 * Splits a full name at its space: the first word is the family name in East Asian writing, otherwise the last one is,
 * unless the order is FAMILY_FIRST; 'Frase, Moses' says it itself. Small words go with the family name (Ludwig | van
 * Beethoven), forms of address with nothing (田中様, Dr.). A name without a space stays whole, as the family name in East
 * Asian writing and behind a form of address, and as the given name elsewhere.
 */
export function splitName(full: string, order: NameOrder): PersonName {
  const { name, hadTitle } = withoutTitle(
    full.replace(/[・･]/g, (dot) => (/^[\p{sc=Katakana}ー・･\s]+$/u.test(full) ? ' ' : dot)),
  );
  const tidy = name.replace(/,\s*(?=(?:jr|sr)\.?$)/iu, ' ');
  const comma = /^([^,、]+)[,、]\s*(.+)$/.exec(tidy);
  if (comma) return { family: tidySpaces(comma[1] ?? ''), given: tidySpaces(comma[2] ?? '') };
  const words = tidy.split(' ');
  const eastAsian = isEastAsian(tidy);
  if (words.length < 2) return eastAsian || hadTitle ? { family: tidy } : { given: tidy };
  const familyFirst = eastAsian || order === 'FAMILY_FIRST';
  const cut = eastAsian ? 1 : cutOf(words, familyFirst);
  const [head, rest] = [words.slice(0, cut).join(' '), words.slice(cut).join(' ')];
  return familyFirst ? { family: head, given: rest } : { given: head, family: rest };
}
