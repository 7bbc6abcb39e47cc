import {
  displayName,
  foldForSearch,
  foldOldCharacters,
  normaliseText,
  type PersonName,
  readingOf,
} from '../shared/index.ts';

/**
 * What two spellings of one person's name share: case, width, accents, spaces and old characters folded. '' without a
 * name.
 * Source: Unicode Standard Annex 15, NFKC; that old characters are folded is ours, because 髙橋 is mostly typed 高橋.
 */
export function nameKey(name: PersonName): string {
  const bare = (part: string | null | undefined) =>
    foldOldCharacters(foldForSearch(part ?? '')).replace(/[\s.・'-]/g, '');
  const parts = [bare(name.family), bare(name.given)];
  return displayName(name, 'FAMILY_FIRST') === '' ? '' : parts.join('');
}

/**
 * What two readings of one name share; '' without a reading.
 * Source: ours, because readings are written in hiragana, katakana or half width for one sound.
 */
export function readingKey(name: PersonName): string {
  return normaliseText(readingOf(name)).replace(/\s/g, '');
}

/**
 * `nameKey` with family and given name in each other's place; '' unless both are known.
 * Source: ours, because whoever fills in a form of another culture often puts family and given name the other way round.
 */
export function swappedNameKey({ family, given }: PersonName): string {
  const [one, other] = [nameKey({ family: given ?? '' }), nameKey({ family: family ?? '' })];
  return one === '' || other === '' ? '' : one + other;
}
