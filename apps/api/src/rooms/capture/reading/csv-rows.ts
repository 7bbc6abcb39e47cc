import { type CsvRecord, type Delimiter, splitRecords } from './csv-records.ts';
import type { FileSource } from './file-source.ts';
import type { RawRow } from './table.ts';
import { type DetectedEncoding, decodedText } from './text-encoding.ts';

/** The rows of a delimited text file, in batches of what one chunk of the file completes. */
export async function* csvRows(
  file: FileSource,
  encoding: DetectedEncoding,
  delimiter: Delimiter,
  hinted: boolean,
): AsyncGenerator<readonly RawRow[]> {
  const splitter = splitRecords(delimiter);
  const rows = (records: readonly CsvRecord[]) =>
    records
      .filter((record) => !(hinted && record.rowNumber === 1))
      .map((record) => rowOf(record, encoding.exact, delimiter));
  for await (const text of decodedText(file, encoding.encoding)) yield rows(splitter.push(text));
  yield rows(splitter.end());
}

function rowOf(record: CsvRecord, exact: boolean, delimiter: Delimiter): RawRow {
  const unreadable = record.raw.includes('\0') || (!exact && record.raw.includes('�'));
  return {
    rowNumber: record.rowNumber,
    cells: record.cells,
    problem: record.problem ?? (unreadable ? 'unreadable-characters' : null),
    raw: record.raw,
    ...insideOf(record, delimiter),
  };
}

/** What stands inside the quotes of a row that is one quoted cell is a row again. */
function insideOf({ cells, raw }: CsvRecord, delimiter: Delimiter): Pick<RawRow, 'inner'> {
  const [only = '', ...others] = cells;
  if (others.length > 0 || !raw.startsWith('"')) return {};
  const splitter = splitRecords(delimiter);
  const [inside, ...more] = [...splitter.push(only), ...splitter.end()];
  return inside && more.length === 0 && inside.problem === null ? { inner: inside.cells } : {};
}
