import { romanise } from '../identity/index.ts';
import { foldForSearch, foldKana, type PersonName, tidySpaces } from '../shared/index.ts';
import { companyKey } from './company-key.ts';

const SAME_SOUND: readonly (readonly [RegExp, string])[] = [
  [/ゔぁ/g, 'ば'],
  [/ゔぃ/g, 'び'],
  [/ゔぇ/g, 'べ'],
  [/ゔぉ/g, 'ぼ'],
  [/ゔ/g, 'ぶ'],
  [/ぢ/g, 'じ'],
  [/づ/g, 'ず'],
  [/ゐ/g, 'い'],
  [/ゑ/g, 'え'],
];
const SMALL = 'ぁぃぅぇぉっゃゅょゎ';
const LARGE = 'あいうえおつやゆよわ';

/** みすゞ is みすず: the mark repeats the kana before it, with a sound of its own where it has dots. */
function repeated(kana: string): string {
  return kana.replace(/(.)([ゝゞ])/gu, (_, before: string, mark: string) => {
    const bare = before.normalize('NFD').charAt(0);
    return before + (mark === 'ゞ' ? `${bare}\u3099`.normalize('NFC') : bare);
  });
}

/**
 * Kana that are written one way or the other for one sound (表記ゆれ): ヴ and ブ, ヂ and ジ, a repeated kana or its mark, a
 * long-vowel mark or none.
 */
function foldSounds(kana: string): string {
  return SAME_SOUND.reduce((text, [from, to]) => text.replace(from, to), repeated(kana)).replace(
    /[ー-]/g,
    '',
  );
}

/** The spellings of Kunrei and passports as Hepburn's, and long vowels short: Satou, Satoh and Satō are sato. */
const SAME_ROMAJI: readonly (readonly [RegExp, string])[] = [
  [/[^a-z]/g, ''],
  [/sy/g, 'sh'],
  [/ty/g, 'ch'],
  [/[zj]y/g, 'j'],
  [/si/g, 'shi'],
  [/ti/g, 'chi'],
  [/tu/g, 'tsu'],
  [/zi/g, 'ji'],
  [/dzu/g, 'zu'],
  [/(?<![sc])hu/g, 'fu'],
  [/m(?=[bp])/g, 'n'],
  [/tch/g, 'cch'],
  [/oh(?![aiueo])/g, 'o'],
  [/uh(?![aiueo])/g, 'u'],
  [/o[ou]+/g, 'o'],
  [/uu+/g, 'u'],
];

/**
 * Every syllable that Japanese has in Hepburn's writing; a name with another is no Japanese one, and its vowels stay. No text is
 * taken apart in two ways: what is would take twice as long with every syllable.
 */
const JAPANESE =
  /^(?:(?:([kstpc])(?=\1))?(?:[kgnhbpmr]y|[kstpc]hy?|ts|[kgszjdnhfbpmrwyvt])?[aiueo]|n(?![aiueoy]))+$/;

function soundOf(part: string): string {
  const folded = foldForSearch(part);
  const isKana = /^[\p{sc=Hiragana}ー\s・-]+$/u.test(folded);
  const written = isKana ? romanise(foldSounds(folded.replaceAll('・', ''))) : folded;
  if (!/^[a-z' .-]+$/.test(written)) return '';
  const latin = SAME_ROMAJI.reduce((text, [from, to]) => text.replace(from, to), written);
  return JAPANESE.test(latin) ? latin : withoutUmlauts(written.replace(/[^a-z]/g, ''));
}

/** Müller is also written Mueller (DIN 5007-2), and Müller without its dots is what `foldForSearch` makes of it. */
function withoutUmlauts(latin: string): string {
  return latin.replace(/([aou])e/g, '$1');
}

/**
 * What a Japanese name sounds like, whoever writes it: 佐藤 太郎 (さとう たろう), Taro Satoh and Sato Tarou are one, in either
 * order; and of any name in Latin letters that Jürgen Müller is Juergen Mueller. '' where the sound is not known, or half of the
 * name is missing. Hepburn's romanisation, as passports write it; that Ono and Ōno become one too makes it no more than a hint.
 * Source: the Hepburn table of Japanese passports (ヘボン式ローマ字綴方表, Ministry of Foreign Affairs) and DIN 5007-2 for
 * umlauts.
 */
export function soundKey(name: PersonName): string {
  const parts = [name.familyReading || name.family, name.givenReading || name.given].map((part) =>
    soundOf(tidySpaces(part ?? '')),
  );
  return parts.includes('') ? '' : parts.sort().join(' ');
}

/**
 * `companyKey` without what is written one way or the other: キヤノン and キャノン, サーバー and サーバ, いすゞ and いすず, Müller and
 * Mueller. No more than a hint.
 * Source: ours, because companies register キヤノン and いすゞ and people write キャノン and いすず; DIN 5007-2 for umlauts.
 */
export function companySoundKey(name: string): string {
  const folded = withoutUmlauts(foldSounds(foldKana(companyKey(name))));
  return [...folded].map((kana) => LARGE.charAt(SMALL.indexOf(kana)) || kana).join('');
}
