import { withoutTitle } from './name-title.ts';
import { isEastAsian, type NameOrder, type PersonName } from './person-name.ts';
import { tidySpaces } from './text.ts';

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

/** Names of elsewhere in katakana, in the order of their owners: ジョン・スミス. */
const DOTTED = /^[\p{sc=Katakana}ーｰﾞﾟ]+(?:\s*[・･]\s*[\p{sc=Katakana}ーｰﾞﾟ]+)+$/u;

/** Small words in katakana that a family name begins with: ロバート・デ・ニーロ. */
const KATAKANA_PARTICLES = new Set(['デ', 'デル', 'ディ', 'ダ', 'ド', 'フォン', 'ヴァン']);

/** The commonest family names of Korea and Vietnam in katakana, where the family name comes first: キム・ヨナ. */
const FAMILY_COMES_FIRST = new Set(
  'キム イ パク チェ チョン カン チョ ユン チャン イム ハン ソ シン クォン ファン ソン リュ ホン ペ グエン ファム ヴォ ブイ'.split(
    ' ',
  ),
);

function splitDotted(name: string): PersonName | undefined {
  if (!DOTTED.test(name)) return undefined;
  const words = name.split(/[・･]/).map(tidySpaces);
  if (FAMILY_COMES_FIRST.has(words[0] ?? '')) return undefined;
  const particle = words.findIndex(
    (word, index) => index > 0 && index < words.length - 1 && KATAKANA_PARTICLES.has(word),
  );
  const cut = particle > 0 ? particle : words.length - 1;
  return { given: words.slice(0, cut).join('・'), family: words.slice(cut).join('・') };
}

/**
 * Splits a full name at its space: the first word is the family name in East Asian writing, otherwise the last one is,
 * unless the order is FAMILY_FIRST; 'Frase, Moses' says it itself. Small words go with the family name (Ludwig | van
 * Beethoven), forms of address with nothing (田中様, Dr.). ジョン・スミス keeps the order of its owner: the family name is the
 * last part, of one from Korea or Vietnam the first. A name without a space stays whole, as the family name in East Asian
 * writing and behind a form of address, and as the given name elsewhere.
 * Source: Unicode UTS 35 part 8, person names, for order and family prefixes; staying whole is ours, because a wrong
 * cut is harder to see than none.
 */
export function splitName(full: string, order: NameOrder): PersonName {
  const dotted = order === 'FAMILY_FIRST' ? undefined : splitDotted(withoutTitle(full).name);
  if (dotted) return dotted;
  const isKatakana = /^[\p{sc=Katakana}ー・･\s]+$/u.test(full);
  const { name, hadTitle } = withoutTitle(isKatakana ? full.replace(/[・･]/g, ' ') : full);
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
