import type { InboundField } from '../inbound.ts';
import type { MailLesson, TaughtValue } from './lesson.ts';
import {
  behindLabel,
  endOfLine,
  isRule,
  linesOf,
  looksLabelled,
  type PlacedLine,
  placedLines,
} from './mail-lines.ts';
import type { MarkedValue } from './teach-mail.ts';

/**
 * The values of a later mail of the same portal, by their taught names; a label that this mail lacks gives none, and so does one
 * with nothing behind it.
 * Source: ours, because a value that is missing is told as missing, never taken from a line that happens to stand there.
 */
export function readTaughtMail(lesson: MailLesson, text: string): readonly InboundField[] {
  return findTaught(lesson, text).map(({ name, from, to }) => ({
    name,
    value: linesOf(text.slice(from, to))
      .map((line) => line.trim())
      .join('\n'),
  }));
}

/**
 * Where the taught values stand in a mail, as somebody would mark them there; teaching on these marks teaches the same.
 * Source: ours, because whoever mends what was taught begins with it.
 */
export function findTaught({ values }: MailLesson, text: string): readonly MarkedValue[] {
  const lines = placedLines(text);
  const labels = [...new Set(values.map(({ label }) => label))];
  const isTaught = (line: string) => labels.some((label) => behindLabel(line, label) !== undefined);
  return values.flatMap((taught) => {
    const place = placeOf(taught, lines, text, isTaught);
    return place ? [{ name: taught.name, ...place }] : [];
  });
}

type Place = { readonly from: number; readonly to: number };

function placeOf(
  taught: TaughtValue,
  lines: readonly PlacedLine[],
  text: string,
  isTaught: (line: string) => boolean,
): Place | undefined {
  const found = lines.flatMap((placed, index) => {
    const rest = behindLabel(placed.line, taught.label);
    return rest === undefined ? [] : [{ ...endOfLine(placed, rest), index }];
  })[taught.nth];
  if (!found) return undefined;
  const first = trimmed(text, found, taught.suffix);
  if (first && !taught.isLong) return first;
  const further: PlacedLine[] = [];
  for (const placed of lines.slice(found.index + 1)) {
    const { line } = placed;
    const isAnother = further.length === 0 && !first && looksLabelled(line) && !taught.isLong;
    if (isRule(line) || isTaught(line) || isAnother) break;
    if (line.trim() === '' && further.length === 0) continue;
    further.push(placed);
    if (!taught.isLong) break;
  }
  const last = further.at(-1);
  const from = first?.from ?? further[0]?.from ?? found.to;
  return trimmed(text, { from, to: last ? last.from + last.line.length : found.to }, taught.suffix);
}

/** Without what stands around it on its line; undefined where nothing is left. */
function trimmed(text: string, { from, to }: Place, suffix: string): Place | undefined {
  const written = text.slice(from, to);
  const begin = from + (written.length - written.trimStart().length);
  const whole = written.trim();
  const value = suffix !== '' && whole.endsWith(suffix) ? whole.slice(0, -suffix.length).trimEnd() : whole;
  return value === '' ? undefined : { from: begin, to: begin + value.length };
}
