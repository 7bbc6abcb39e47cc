import { foldForSearch, foldOldCharacters } from '../shared/index.ts';
import { BANK_FORMS, LEADING_FORMS, SPELLED_FORMS, TRAILING_FORMS, UNSPACED_FORMS } from './legal-forms.ts';

const JOINING = new Set(['and', '&', 'et', 'und']);

function withoutDots(text: string): string {
  return text.replace(/(?<=\p{L})\.(?=\p{L})/gu, '').replace(/[.,・'"“”()[\]/]/g, ' ');
}

function stripped(words: readonly string[]): readonly string[] {
  let from = 0;
  while (words.length - from > 1 && LEADING_FORMS.has(words[from] ?? '')) from += 1;
  return withoutTrailing(words.slice(from));
}

function withoutTrailing(words: readonly string[]): readonly string[] {
  let to = words.length;
  while (
    to > 1 &&
    (TRAILING_FORMS.has(words[to - 1] ?? '') || (to < words.length && JOINING.has(words[to - 1] ?? '')))
  )
    to -= 1;
  return words.slice(0, to);
}

function wordsOf(text: string): readonly string[] {
  return withoutDots(text)
    .split(/\s+/)
    .filter((word) => /[\p{L}\p{N}&]/u.test(word));
}

/** A form that ends the company's own name goes, though its branch stands behind: Siemens AG, Berlin Branch. */
function dividedWords(text: string): readonly string[] {
  const parts = text.split(/[,(]| - /).map(wordsOf);
  return parts.flatMap((words, index) => (index < parts.length - 1 ? withoutTrailing(words) : words));
}

/**
 * What two spellings of one company's name share: NFKC, kana, case, accents, hyphens, spaces and old characters folded, legal
 * forms dropped at both ends, and behind the company's own name where its branch follows. A branch (支店) is another key than
 * its company; a name that is a legal form alone keeps it. '' only for a name without a letter or digit, and for what is no
 * text. 华为 and 華為 are two: a simplified character may stand for several traditional ones, so that no short list tells them.
 * Source: Unicode Standard Annex 15, NFKC; the abbreviations of the Zengin system for names of accounts; which legal forms are
 * dropped is ours, because people write them or leave them out as they like.
 */
export function companyKey(name: string): string {
  const normal = foldOldCharacters(foldForSearch(typeof name === 'string' ? name : ''))
    .replaceAll('ゖ', 'け')
    .replaceAll('ゕ', 'か');
  const withoutForms = normal
    .replace(BANK_FORMS, ' ')
    .replace(UNSPACED_FORMS, ' ')
    .replace(SPELLED_FORMS, ' ');
  const words = dividedWords(/[\p{L}\p{N}]/u.test(withoutForms) ? withoutForms : normal);
  return withoutBrokenForms(
    stripped(words)
      .join('')
      .replace(/[^\p{L}\p{M}\p{N}&]/gu, '')
      .normalize('NFC'),
  );
}

/** A form that spaces or signs had broken up ('株式 会社') is whole again once they are gone. */
function withoutBrokenForms(key: string): string {
  let whole = key;
  for (;;) {
    const bare = whole.replace(UNSPACED_FORMS, '');
    if (bare === whole || !/[\p{L}\p{N}]/u.test(bare)) return whole;
    whole = bare;
  }
}
