import type { InboundField } from '../inbound.ts';
import type { MailLesson, TaughtValue } from './lesson.ts';
import { behindLabel, isRule, linesOf, looksLabelled } from './mail-lines.ts';

/**
 * The values of a later mail of the same portal, by their taught names; a label that this mail lacks gives none, and so does one
 * with nothing behind it.
 * Source: ours, because a value that is missing is told as missing, never taken from a line that happens to stand there.
 */
export function readTaughtMail({ values }: MailLesson, text: string): readonly InboundField[] {
  const lines = linesOf(text);
  const labels = [...new Set(values.map(({ label }) => label))];
  const isTaught = (line: string) => labels.some((label) => behindLabel(line, label) !== undefined);
  return values.flatMap((taught) => {
    const value = taughtValue(taught, lines, isTaught);
    return value === '' ? [] : [{ name: taught.name, value }];
  });
}

function taughtValue(
  taught: TaughtValue,
  lines: readonly string[],
  isTaught: (line: string) => boolean,
): string {
  const found = lines.flatMap((line, index) => {
    const rest = behindLabel(line, taught.label);
    return rest === undefined ? [] : [{ rest, index }];
  })[taught.nth];
  if (!found) return '';
  const first = withoutSuffix(found.rest, taught.suffix);
  if (first !== '' && !taught.isLong) return first;
  const further: string[] = [];
  for (const line of lines.slice(found.index + 1)) {
    if (
      isRule(line) ||
      isTaught(line) ||
      (further.length === 0 && first === '' && looksLabelled(line) && !taught.isLong)
    )
      break;
    if (line.trim() === '' && further.length === 0) continue;
    further.push(line.trim());
    if (!taught.isLong) break;
  }
  return withoutSuffix([first, ...further].join('\n').trim(), taught.suffix);
}

function withoutSuffix(value: string, suffix: string): string {
  return suffix !== '' && value.endsWith(suffix) ? value.slice(0, -suffix.length).trim() : value;
}
