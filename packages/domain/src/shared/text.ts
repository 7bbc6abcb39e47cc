/** What most texts of a file are made of; folding them takes a small part of the work. */
const PLAIN = /^[\0-\x7f]*$/;

/**
 * Folds katakana to hiragana, so that readings compare as they sound: 'タナカ' is 'たなか'.
 * Source: Unicode's Hiragana and Katakana blocks, which stand 96 apart; ours, because a reading is one in either.
 */
export function foldKana(text: string): string {
  return text.replace(/[ァ-ヶヽヾ]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) - 0x60));
}

/** Every dash that people type for a hyphen. The long-vowel mark ー is none of them, except between digits. */
function foldHyphens(text: string): string {
  return text.replace(/[‐‑‒–—―−⁃﹣－]/g, '-').replace(/(?<=\d)ー(?=\d)/g, '-');
}

/**
 * Collapses white space of any script to single spaces, none at the ends, and drops what has no width.
 * Source: Unicode's White_Space property; ours, because pasted names carry spaces nobody sees.
 */
export function tidySpaces(text: string): string {
  return text
    .replace(/[\u200b-\u200d\u2060\ufeff]/g, '')
    .replace(/\s+/gu, ' ')
    .trim();
}

/**
 * A name as it is written down and shown: kana of half width and letters and digits of full width in their usual width,
 * single spaces. Signs stay as they are: ㈱, ™, № and ① are chosen by whoever writes them.
 * Source: Unicode Standard Annex 11, halfwidth and fullwidth forms; ours, because NFKC would spell ㈱ out, which its
 * owner chose.
 */
export function tidyName(text: string): string {
  if (PLAIN.test(text)) return tidySpaces(text);
  return tidySpaces(text.replace(/[\uff61-\uff9f]+|[Ａ-Ｚａ-ｚ０-９]+/g, (part) => part.normalize('NFKC')));
}

/**
 * One form for texts that people take for the same: NFKC, lower case, katakana as hiragana, a sound mark with its kana
 * (ハ゛ is ば, and so is what NFKC makes of it, a space and a mark), one hyphen, one apostrophe, single spaces.
 * For comparing and searching, never for showing. Normalising twice changes nothing.
 * Source: Unicode Standard Annex 15, NFKC; kana and hyphens are ours, because people take them for the same and Unicode
 * does not.
 */
export function normaliseText(text: string): string {
  if (PLAIN.test(text)) return tidySpaces(text.toLowerCase().replaceAll('`', "'"));
  const lower = text
    .replaceAll('´', "'")
    .replace(/゛| \u3099/g, '\u3099')
    .replace(/゜| \u309a/g, '\u309a')
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll('ς', 'σ')
    .normalize('NFKC');
  return tidySpaces(foldHyphens(foldKana(lower.replace(/[‘’`ʼ]/g, "'"))));
}

/**
 * As `normaliseText`, and Latin letters without their accents ('müller' is 'muller'), for looser search.
 * Source: Unicode Standard Annex 15, NFD, without its marks; ours, because keyboards lack accents of other languages.
 */
export function foldForSearch(text: string): string {
  const normal = normaliseText(text);
  if (PLAIN.test(normal)) return normal;
  const bare = normal
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC');
  return tidySpaces(
    bare
      .replaceAll('ß', 'ss')
      .replaceAll('ø', 'o')
      .replaceAll('ł', 'l')
      .replaceAll('æ', 'ae')
      .replaceAll('œ', 'oe'),
  );
}
