import { type CsvRecord, type Delimiter, splitRecords } from './csv-records.ts';

const CANDIDATES: readonly Delimiter[] = [',', ';', '\t', '|'];
const HINT = /^\s*"?sep=([,;\t|])"?\s*(?:\r\n|\r|\n|$)/i;

/** How a delimited text is cut. `hinted` when its first line is a spreadsheet's own `sep=;`, which is no row of data. */
export interface DetectedDelimiter {
  readonly delimiter: Delimiter;
  readonly hinted: boolean;
}

/**
 * The delimiter that gives the most records the same number of cells, counting from an early first row, more cells before
 * fewer; a comma when nothing is delimited at all.
 */
export function detectDelimiter(head: string, complete: boolean): DetectedDelimiter {
  const hint = HINT.exec(head)?.[1];
  if (hint !== undefined) return { delimiter: hint as Delimiter, hinted: true };
  let best: { delimiter: Delimiter; score: number } = { delimiter: ',', score: 0 };
  for (const delimiter of CANDIDATES) {
    const score = scoreOf(head, delimiter, complete);
    if (score > best.score) best = { delimiter, score };
  }
  return { delimiter: best.delimiter, hinted: false };
}

function scoreOf(head: string, delimiter: Delimiter, complete: boolean): number {
  const splitter = splitRecords(delimiter);
  const records: CsvRecord[] = [...splitter.push(head), ...(complete ? splitter.end() : [])];
  const sound = records.filter((record) => record.problem === null && record.raw.trim() !== '').slice(0, 200);
  const width = commonWidth(sound.map((record) => record.cells.length));
  if (width < 2) return 0;
  const share = sound.filter((record) => record.cells.length === width).length / sound.length;
  const firstWide = sound.findIndex((record) => record.cells.length === width);
  return share - 0.05 * firstWide + 0.01 * Math.min(width, 30);
}

/** The most frequent of some widths; the wider of two equally frequent ones; 0 for none. */
export function commonWidth(widths: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const width of widths) counts.set(width, (counts.get(width) ?? 0) + 1);
  let best = 0;
  for (const [width, count] of counts) {
    const most = counts.get(best) ?? 0;
    if (count > most || (count === most && width > best)) best = width;
  }
  return best;
}
