import { commonWidth } from './delimiter.ts';

/** Where the header stands among the first rows, and how many cells a sound row has. */
export interface FoundHeader {
  readonly at: number;
  readonly width: number;
}

/** As many cells a line fills that only says something above a table. */
const MOST_OF_A_TITLE = 2;

/**
 * The header is the first row that fills at least half as many cells as the rows commonly do, counted from the first that is no title
 * line: of these a short file may have more than rows. Cells right of the last one that is commonly filled are padding. Undefined when every row is empty.
 */
export function findHeader(rows: readonly (readonly string[])[]): FoundHeader | undefined {
  const filled = rows.map((row) => row.filter((cell) => cell.trim() !== '').length);
  const table = filled
    .slice(filled.findIndex((count) => count > MOST_OF_A_TITLE))
    .filter((count) => count > 0);
  const isWide = table.length > 1 && commonWidth(table) > MOST_OF_A_TITLE;
  const usual = commonWidth(isWide ? table : filled.filter((count) => count > 0));
  const widest = Math.max(0, ...filled.slice(0, 30));
  const needed = Math.max(1, Math.ceil(Math.max(usual, Math.min(widest, usual * 2)) / 2));
  const at = filled.findIndex((count) => count >= needed);
  const header = rows[at];
  if (header === undefined) return undefined;
  const below = rows.slice(at + 1).map(lastFilled);
  return { at, width: Math.max(lastFilled(header), commonWidth(below.filter((width) => width > 0))) };
}

function lastFilled(row: readonly string[]): number {
  return row.findLastIndex((cell) => cell.trim() !== '') + 1;
}

/** The name of every column: trimmed, an empty one called by its place (`Column C`), a repeated one numbered (`Phone (2)`). */
export function uniqueNames(header: readonly string[], width: number): readonly string[] {
  const written = Array.from({ length: width }, (_, index) =>
    (header[index] ?? '').replace(/\s+/g, ' ').trim(),
  );
  const taken = new Set<string>();
  return written.map((name, index) => {
    const base = name === '' ? `Column ${columnLetters(index)}` : name;
    let unique = base;
    for (let count = 2; taken.has(unique.toLowerCase()); count += 1) unique = `${base} (${count})`;
    taken.add(unique.toLowerCase());
    return unique;
  });
}

/** The letters a spreadsheet gives a column: 0 is A, 26 is AA. */
export function columnLetters(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : columnLetters(Math.floor(index / 26) - 1) + last;
}
