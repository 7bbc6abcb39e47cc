import { foldKana } from '../shared/index.ts';

/** Hepburn romanisation, one row of the kana table after the other. */
const SYLLABLES = new Map(
  `あa いi うu えe おo かka きki くku けke こko さsa しshi すsu せse そso たta ちchi つtsu てte とto なna にni ぬnu ねne のno
   はha ひhi ふfu へhe ほho まma みmi むmu めme もmo やya ゆyu よyo らra りri るru れre ろro わwa をo んn がga ぎgi ぐgu げge
   ごgo ざza じji ずzu ぜze ぞzo だda ぢji づzu でde どdo ばba びbi ぶbu べbe ぼbo ぱpa ぴpi ぷpu ぺpe ぽpo ゔvu ぁa ぃi ぅu ぇe ぉo`
    .split(/\s+/)
    .map((entry) => [entry.charAt(0), entry.slice(1)] as const),
);

const GLIDES: Readonly<Record<string, string>> = {
  ゃ: 'a',
  ゅ: 'u',
  ょ: 'o',
  ぁ: 'a',
  ぃ: 'i',
  ぅ: 'u',
  ぇ: 'e',
  ぉ: 'o',
};

function glided(syllable: string, small: string): string | undefined {
  const vowel = GLIDES[small];
  if (vowel === undefined || syllable === '') return undefined;
  if (/[ゃゅょ]/.test(small))
    return syllable.endsWith('i')
      ? syllable.replace(/i$/, /^(sh|ch|j)/.test(syllable) ? vowel : `y${vowel}`)
      : undefined;
  return /^(f|v|sh|ch|j|ts|t|d)/.test(syllable) ? `${syllable.replace(/[aiueo]$/, '')}${vowel}` : undefined;
}

/**
 * Writes kana in Latin letters ('サンプル' is 'sanpuru'); long-vowel marks are dropped, all else is left as it is.
 * Source: Hepburn's romanisation; without marks for long vowels, as Japanese passports write it.
 */
export function romanise(text: string): string {
  const kana = [...foldKana(text.normalize('NFKC'))];
  let written = '';
  let double = false;
  for (let index = 0; index < kana.length; index += 1) {
    const here = kana[index] ?? '';
    if (here === 'っ') double = true;
    if (here === 'っ' || here === 'ー') continue;
    const syllable = SYLLABLES.get(here);
    const glide = syllable === undefined ? undefined : glided(syllable, kana[index + 1] ?? '');
    if (glide !== undefined) index += 1;
    const sound = glide ?? syllable ?? here;
    written += double && syllable ? (sound.startsWith('ch') ? 't' : sound.charAt(0)) + sound : sound;
    double = false;
  }
  return written;
}
