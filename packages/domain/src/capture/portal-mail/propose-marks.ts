import { beginsAnew, readLabel } from './labelled-values.ts';
import { endOfLine, type PlacedLine, placedLines } from './mail-lines.ts';

/** A value in a mail that could be marked, with the label it stands behind or below. */
export interface ProposedMark {
  readonly label: string;
  readonly from: number;
  readonly to: number;
}

/** What is put behind a name or the name of a company, and is no part of it. */
const HONORIFIC = /\s*(?:様|さま|殿|御中)$/u;

/**
 * What could be marked in a mail of a portal: every value with a label, in their order; below a heading all lines up to the next
 * gap. The address of a person is left out, so that it is no part of a name.
 * Source: ours, because whoever teaches a mail then chooses lines instead of painting over letters, which a thumb can't.
 */
export function proposeMarks(text: string): readonly ProposedMark[] {
  const lines = placedLines(text);
  return lines.flatMap((placed, index): ProposedMark[] => {
    const labelled = readLabel(placed.line);
    if (labelled === undefined) return [];
    const { label, value } = labelled;
    if (value !== '') return [{ label, ...withoutHonorific(placed, value) }];
    const below = valueBelow(lines.slice(index + 1));
    return below === undefined ? [] : [{ label, ...below }];
  });
}

function withoutHonorific(placed: PlacedLine, value: string): { from: number; to: number } {
  const { from } = endOfLine(placed, value);
  const name = value.replace(HONORIFIC, '');
  return { from, to: from + (name === '' ? value : name).length };
}

function valueBelow(lines: readonly PlacedLine[]): { from: number; to: number } | undefined {
  const end = lines.findIndex(({ line }) => line.trim() === '' || beginsAnew(line));
  const of = lines.slice(0, end === -1 ? lines.length : end);
  const [first] = of;
  const last = of.at(-1);
  if (first === undefined || last === undefined) return undefined;
  const { from } = endOfLine(first, first.line.trim());
  return { from, to: last.from + last.line.trimEnd().length };
}
