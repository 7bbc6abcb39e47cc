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

/**
 * True when a name is written in Han characters, kana or Hangul.
 * Source: Unicode Standard Annex 24, scripts Han, Hiragana, Katakana and Hangul.
 */
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

/**
 * The name as it is shown, '' when there is none: '田中 太郎', 'Moses Frase'.
 * Source: Unicode UTS 35 part 8, person names, for the order; the space in Japanese names is ours, because it shows
 * where the family name ends.
 */
export function displayName(name: PersonName, order: NameOrder): string {
  return inOrder(given(name.family), given(name.given), order).join(' ');
}

/**
 * The reading, family name first, in hiragana, '' when there is none: 'たなか たろう'.
 * Source: ours, because phone books and lists in Japan are sorted so.
 */
export function readingOf(name: PersonName): string {
  return foldKana(
    [given(name.familyReading), given(name.givenReading)].filter((part) => part !== '').join(' '),
  );
}

/**
 * One or two letters for a picture's place: '田' for 田中 太郎, 'MF' for Moses Frase.
 * Source: Unicode UTS 35 part 8, person names, monogram; one character in East Asian names, because two would be half a
 * name.
 */
export function initialsOf(name: PersonName, order: NameOrder): string {
  const parts = inOrder(given(name.family), given(name.given), order);
  const shown = isEastAsian(parts.join('')) ? parts.slice(0, 1) : parts;
  return shown.map((part) => ([...part][0] ?? '').toUpperCase()).join('');
}

/**
 * The order for a person who writes a language (BCP 47): Hungarian and Vietnamese names are family first in Latin
 * letters too, where the organization leaves it to the name.
 * Source: Unicode UTS 35 part 8, person names, `nameOrderLocales`.
 */
export function nameOrderFor(order: NameOrder, language: string | null | undefined): NameOrder {
  return order === 'BY_SCRIPT' && /^(?:hu|vi)(?:-|$)/i.test(language ?? '') ? 'FAMILY_FIRST' : order;
}

/**
 * What a form asks for first.
 * Source: ours, because people write down their name in the order in which they say it.
 */
export function asksFamilyFirst(order: NameOrder): boolean {
  return order !== 'GIVEN_FIRST';
}
