import { foldOldCharacters } from './old-characters.ts';
import { foldForSearch } from './text.ts';

/** Scripts written without spaces (and Hangul, whose words carry particles): cut into pairs of characters. */
const UNSPACED = /([\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Thai}ー々〆]+)/u;
const SEPARATORS = /[^\p{L}\p{N}\p{M}ー々〆]+/u;
const PLAIN = /^[\0-\x7f]*$/;
/** Longer words are found by their first characters. */
const LONGEST_PREFIX = 12;

interface Run {
  readonly text: string;
  readonly unspaced: boolean;
}

/** The words of a folded text, cut where a script with spaces meets one without ('nttでーた'). */
function runsOf(folded: string): readonly Run[] {
  const runs: Run[] = [];
  for (const word of folded.split(SEPARATORS)) {
    if (word === '') continue;
    // Splitting by a captured group puts what it captured at the odd places.
    const parts = PLAIN.test(word) ? [word] : word.split(UNSPACED);
    for (const [index, text] of parts.entries())
      if (text !== '') runs.push({ text, unspaced: index % 2 === 1 });
  }
  return runs;
}

/**
 * Every pair of neighbouring characters; one character alone stands for itself.
 * Source: C. D. Manning, P. Raghavan and H. Schütze, "Introduction to Information Retrieval" (2008), 2.2.1, character
 * n-grams for unspaced scripts.
 */
export function bigramsOf(text: string): readonly string[] {
  const characters = [...text];
  if (characters.length < 2) return characters;
  return characters.slice(1).map((character, index) => `${characters[index]}${character}`);
}

function prefixesOf(word: string): readonly string[] {
  let prefix = '';
  return [...word.slice(0, 2 * LONGEST_PREFIX)].slice(0, LONGEST_PREFIX).map((character) => {
    prefix += character;
    return prefix;
  });
}

/** "O'Brien" and "Mei-Mei" are also found written in one. */
function joinedWords(folded: string): string {
  if (!/['.-]/.test(folded)) return '';
  const words = folded.match(/[\p{L}\p{N}]+(?:['\-.][\p{L}\p{N}]+)+/gu) ?? [];
  return words.map((word) => word.replace(/['\-.]/g, '')).join(' ');
}

/** Where unspaced runs meet: '山田 太郎' is also typed in one, as '山田太郎'. */
function pairsAcross(runs: readonly Run[]): readonly string[] {
  return runs.slice(1).flatMap((run, index) => {
    const before = runs[index];
    if (!run.unspaced || !before?.unspaced) return [];
    return [`${[...before.text].at(-1)}${[...run.text][0]}`];
  });
}

/** As it is written, and in the characters of today, which whoever looks for 髙橋 types. */
function spellingsOf(text: string | null | undefined): readonly string[] {
  if (!text) return [];
  const folded = foldForSearch(text);
  return PLAIN.test(folded) ? [folded] : [folded, foldOldCharacters(folded)];
}

/**
 * The terms under which texts are found, for an indexed array column: every prefix of a spaced word, every character and
 * every pair of an unspaced run, the pair across the space between two of them too, old characters (髙) in today's form as
 * well. A record matches when it has ALL of `searchTermsFor(query)`.
 * Source: C. D. Manning, P. Raghavan and H. Schütze, "Introduction to Information Retrieval" (2008), 2.2.1; prefixes
 * are ours, because people stop typing once they see it.
 */
export function searchTermsOf(texts: readonly (string | null | undefined)[]): readonly string[] {
  const terms = new Set<string>();
  const cut = new Set<string>();
  for (const folded of new Set(texts.flatMap(spellingsOf))) {
    const runs = runsOf(`${folded} ${joinedWords(folded)}`);
    for (const pair of pairsAcross(runs)) terms.add(pair);
    for (const run of runs) {
      if (cut.has(run.text)) continue;
      cut.add(run.text);
      if (run.unspaced) for (const character of run.text) terms.add(character);
      for (const term of run.unspaced ? bigramsOf(run.text) : prefixesOf(run.text)) terms.add(term);
    }
  }
  return [...terms].sort();
}

/**
 * The terms a record must all have to be found by what was typed, in the characters of today, which every record has: 髙橋 finds
 * 高橋 and 髙橋. None when nothing searchable was typed.
 * Source: ours, because every further word narrows a search: all terms have to be there.
 */
export function searchTermsFor(query: string): readonly string[] {
  const terms = new Set<string>();
  for (const run of runsOf(foldOldCharacters(foldForSearch(query)))) {
    const wanted = run.unspaced ? bigramsOf(run.text) : prefixesOf(run.text).slice(-1);
    for (const term of wanted) terms.add(term);
  }
  return [...terms].sort();
}
