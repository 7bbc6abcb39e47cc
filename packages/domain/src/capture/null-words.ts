import { areBooleanWords } from '../catalog/index.ts';
import { normaliseText } from '../shared/index.ts';

/** What systems and people write into a cell to say that there is nothing. */
const NULL_WORDS: ReadonlySet<string> = new Set([
  'select',
  '(select)',
  'please select',
  'n/a',
  '#n/a',
  '#ref!',
  '#value!',
  'null',
  '(null)',
  'nil',
  'none',
  'nan',
  'undefined',
  'na',
  'n.a.',
  '-',
  '--',
  '---',
  'ー',
  '.',
  '?',
  'なし',
  '無し',
  '無',
  '該当なし',
  '特になし',
  '未設定',
  '未入力',
  '未選択',
  '選択してください',
  '(空白)',
  '(blank)',
]);

/** The null words among the values of a column. Not `NA` among two-letter codes, nor `なし` as the answer no. */
export function nullWordsOf(samples: readonly string[]): readonly string[] {
  if (areBooleanWords(samples)) return [];
  const found = samples.filter((value) => NULL_WORDS.has(normaliseText(value)));
  const rest = samples.filter((value) => !found.includes(value));
  if (areBooleanWords([...rest, ...found.filter((word) => /無|なし/.test(word))]) && rest.length > 0) {
    return found.filter((word) => !/^(無|なし|無し)$/.test(normaliseText(word)));
  }
  const codes = rest.length > 0 && rest.every((value) => /^[A-Z]{2}$/.test(value.trim()));
  return codes ? found.filter((word) => normaliseText(word) !== 'na') : found;
}
