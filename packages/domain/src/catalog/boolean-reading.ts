import { normaliseText } from '../shared/index.ts';

/** Words that mean yes and no, pair by pair, so that a column's words must belong together. */
const PAIRS: readonly (readonly [yes: string, no: string])[] = [
  ['yes', 'no'],
  ['y', 'n'],
  ['true', 'false'],
  ['t', 'f'],
  ['1', '0'],
  ['on', 'off'],
  ['はい', 'いいえ'],
  ['○', '×'],
  ['有', '無'],
  ['有り', '無し'],
  ['あり', 'なし'],
  ['可', '不可'],
  ['済', '未'],
  ['si', 'no'],
  ['oui', 'non'],
  ['ja', 'nein'],
  ['x', ''],
];

/** The word as the pairs know it: every circle is ○, every cross ×. */
export function booleanForm(text: string): string {
  return normaliseText(text.replace(/[◯〇●◎⭕✓✔☑]/g, '○').replace(/[✕✗✖❌☓]/g, '×'));
}

/**
 * What a word says: true, false, or undefined when it says neither.
 * Source: ours, because spreadsheets write yes and no in pairs (○ ×, 有 無, TRUE FALSE), and any other word is a guess.
 */
export function readBooleanWord(text: string): boolean | undefined {
  const word = booleanForm(text);
  if (PAIRS.some(([yes]) => yes === word)) return true;
  return PAIRS.some(([, no]) => no === word) ? false : undefined;
}

/**
 * True when every value is of one pair.
 * Source: ours, because a column that mixes pairs, '1' beside 'no', says something else than yes and no.
 */
export function areBooleanWords(samples: readonly string[]): boolean {
  const words = new Set(samples.map(booleanForm));
  return words.size > 0 && PAIRS.some((pair) => [...words].every((word) => pair.includes(word)));
}
