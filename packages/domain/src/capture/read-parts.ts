import { isRefusal, type Refusal } from '../shared/index.ts';
import type { ColumnReading, ReadingContext } from './column-reading.ts';
import { type ImportTarget, traitsOf } from './import-target.ts';
import { type CellValue, readValue } from './read-value.ts';

/** A part of a cell, and what it was understood as. */
export interface ReadPart {
  readonly raw: string;
  readonly value: CellValue | Refusal;
}

/**
 * Whether a column on its way there may name several in one cell: numbers and addresses of a contact, the groups they are in,
 * the products they ask about.
 * Source: ours, because a contact keeps several numbers and addresses, and everything else of a record once.
 */
export function holdsSeveral(target: ImportTarget): boolean {
  if (target.kind !== 'field') return false;
  const { type, several } = traitsOf(target.field);
  return several === true && (type === 'PHONE' || type === 'EMAIL' || LISTS.test(target.field));
}

const LISTS = /^(?:line|group)\./;

/**
 * The names in a text that lists several: `Press; Lathe`. A comma parts none, for it stands in names and in numbers.
 * Source: ours, because "Paper, A4" is one product, and 1,000 one number.
 */
export function listedNames(text: string): readonly string[] {
  return split(text, /[;；|｜、\r\n]/);
}

/**
 * Reads a cell that may name several numbers or addresses: each by itself, so that one that cannot be read costs no
 * other.
 * Source: ours, because one bad number in a cell would otherwise cost the good one beside it.
 */
export function readParts(raw: string, reading: ColumnReading, context: ReadingContext): readonly ReadPart[] {
  // Where a cell is to be parted is tried by reading: a number is dear to read and is read once.
  const known = new Map<string, ReadPart>();
  const read = (part: string): ReadPart => {
    const before = known.get(part);
    if (before) return before;
    const now = { raw: part, value: readValue(part, reading, context) };
    known.set(part, now);
    return now;
  };
  if (reading.type !== 'PHONE' && reading.type !== 'EMAIL') return listedNames(raw).map(read);
  return partsOf(raw, (part) => !isRefusal(read(part).value)).map(read);
}

/** The parts of a text that names several; the text itself where it names one, or nothing that can be read. */
export function partsOf(text: string, reads: (part: string) => boolean): readonly string[] {
  const parts = split(text, BETWEEN).flatMap((part) => slashed(part, reads));
  const readable = parts.filter(reads).length;
  // A mark may also belong to a single number: `03-1234-5678, ext. 12`.
  return readable > 1 || (readable === 1 && !reads(text)) ? parts : [text];
}

/** What stands between two numbers or addresses and is part of neither. */
const BETWEEN = /[;；,，、､\r\n]/;

/** A slash also stands within one (`030/901810`, `a/b@example.org`): it parts what cannot be read whole, and what is two numbers in full. */
function slashed(text: string, reads: (part: string) => boolean): readonly string[] {
  const parts = split(text, /[/／]/);
  const apart = reads(text)
    ? parts.every((part) => /^[(（]?[+＋0０]/.test(part) && reads(part))
    : parts.some(reads);
  return apart ? parts : [text];
}

function split(text: string, mark: RegExp): readonly string[] {
  return text
    .split(mark)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}
