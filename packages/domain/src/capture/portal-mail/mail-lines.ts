import { normaliseText } from '../../shared/index.ts';

/** What people put around a label: brackets, bullets, colons, lines, dots. */
const AROUND = String.raw`\s:=|\-─━—–_.…・*>#■□●○◆◇▼▽★☆※【】\[\]［］〔〕「」<＜＞()`;
const LEADING = new RegExp(`^[${AROUND}]+`, 'u');
const TRAILING = new RegExp(`[${AROUND}]+$`, 'u');

/** A line that only draws one: ────, =====, *****. */
const RULE = /^[\s\-=_*#~+.─━—–・･■□●◆]{3,}$/u;

/** The lines of a mail. */
export function linesOf(text: string): readonly string[] {
  return text.split(/\r\n|[\n\r\u2028\u2029]/);
}

/** A line of a mail with the place at which it begins there. */
export interface PlacedLine {
  readonly line: string;
  readonly from: number;
}

/** The lines of a mail with their places, so that what is found in them can be marked in the whole. */
export function placedLines(text: string): readonly PlacedLine[] {
  const ends = [...text.matchAll(/\r\n|[\n\r\u2028\u2029]/g)];
  return linesOf(text).map((line, index) => {
    const end = ends[index - 1];
    return { line, from: end ? end.index + end[0].length : 0 };
  });
}

/** Where the end of a line stands that is this text. */
export function endOfLine({ line, from }: PlacedLine, text: string): { from: number; to: number } {
  const to = from + line.trimEnd().length;
  return { from: to - text.length, to };
}

/** Whether a line only parts what stands above it from what stands below. */
export function isRule(line: string): boolean {
  return RULE.test(line);
}

/** What is longer is no label with a value behind it. */
const LONGEST_LINE = 300;

/** A label without what is put around it, in one form for all ways of writing it. */
export function labelForm(text: string): string {
  if (text.length > LONGEST_LINE) return '';
  return normaliseText(text).replace(LEADING, '').replace(TRAILING, '');
}

/** A label without what is put around it, as it is written. */
export function bareLabel(text: string): string {
  return text.normalize('NFKC').replace(LEADING, '').replace(TRAILING, '').trim();
}

/** Labels are short: further in, nothing of a line is looked at. */
const LONGEST_LABEL = 60;

/**
 * What stands behind a label on its line; undefined where the line does not begin with it. A longer label that begins alike is
 * another one: 電話 is not 電話番号.
 */
export function behindLabel(line: string, label: string): string | undefined {
  const bare = line.replace(/^[\s>]+/, '');
  if (!labelForm(bare.slice(0, LONGEST_LABEL)).startsWith(label)) return undefined;
  let end = 0;
  for (let length = 1; length <= Math.min(bare.length, LONGEST_LABEL); length += 1)
    if (labelForm(bare.slice(0, length)) === label) end = length;
  if (end === 0) return undefined;
  const rest = bare.slice(end);
  const isParted =
    rest === '' || TRAILING.test(bare.slice(end - 1, end).normalize('NFKC')) || /^\s/.test(rest);
  return isParted ? rest.trim() : undefined;
}

/** Whether a line begins as labels do: 【お名前】, ■電話番号：, ご要望： */
export function looksLabelled(line: string): boolean {
  return /^\s*(?:[■□●○◆◇▼▽★☆※]\s*\S|【[^】]{1,30}】|\[[^\]]{1,30}\]|［[^］]{1,30}］|[^\s：:][^：:]{0,29}(?:：|:\s|:$))/u.test(
    line,
  );
}
