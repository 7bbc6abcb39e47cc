import { columnSamples } from './column-samples.ts';
import { csvRows } from './csv-rows.ts';
import { type DetectedDelimiter, detectDelimiter } from './delimiter.ts';
import { type FileSource, firstBytes } from './file-source.ts';
import { findHeader, uniqueNames } from './header.ts';
import { judgeRow } from './judge-row.ts';
import type { DamagedRow, RawRow, Table, TableRow, UnreadableFile } from './table.ts';
import { type DetectedEncoding, decodedText, detectEncoding } from './text-encoding.ts';
import { readWorksheet } from './xlsx-rows.ts';

const HEAD_CHARACTERS = 65_536;
const HEADER_WITHIN = 50;
const REMEMBERED_DAMAGE = 1000;

/** What a person corrected after looking: the header's row number as the table shows it, the sheet of a workbook. */
export interface TableChoices {
  readonly headerRow?: number;
  readonly sheet?: string;
}

/**
 * Understands an uploaded file as one table, CSV or XLSX, in one pass over the whole file: encoding, delimiter, header,
 * columns with samples, how many rows, which are damaged. Reads any size of CSV in bounded memory; a workbook is held.
 */
export async function openTable(
  file: FileSource,
  choices: TableChoices = {},
): Promise<Table | UnreadableFile> {
  const magic = await firstBytes(file, 512);
  if (magic.length === 0) return { kind: 'refused', because: 'empty-file' };
  if (startsWith(magic, [0xd0, 0xcf, 0x11, 0xe0]))
    return { kind: 'refused', because: 'old-or-protected-workbook' };
  if (startsWith(magic, [0x50, 0x4b, 0x03, 0x04])) return openWorkbook(file, choices);
  if (looksLikeNoTable(magic)) return { kind: 'refused', because: 'not-a-table' };
  return openText(file, choices);
}

async function openText(file: FileSource, choices: TableChoices): Promise<Table | UnreadableFile> {
  const encoding = await detectEncoding(file);
  if (!encoding.encoding.startsWith('utf-16') && isBinary(await firstBytes(file, HEAD_CHARACTERS)))
    return { kind: 'refused', because: 'not-a-table' };
  const { delimiter, hinted } = await delimiterOf(file, encoding);
  const rows = () => csvRows(file, encoding, delimiter, hinted);
  return understand(rows, choices, { format: 'CSV', encoding: encoding.encoding, delimiter, sheet: null });
}

async function delimiterOf(file: FileSource, encoding: DetectedEncoding): Promise<DetectedDelimiter> {
  let head = '';
  for await (const text of decodedText(file, encoding.encoding)) {
    head += text;
    if (head.length >= HEAD_CHARACTERS) return detectDelimiter(head, false);
  }
  return detectDelimiter(head, true);
}

async function openWorkbook(file: FileSource, choices: TableChoices): Promise<Table | UnreadableFile> {
  const sheet = await readWorksheet(file, choices.sheet);
  if ('because' in sheet) return { kind: 'refused', because: sheet.because };
  const rows = async function* () {
    yield sheet.rows;
  };
  return understand(rows, choices, { format: 'XLSX', encoding: null, delimiter: null, sheet: sheet.name });
}

type Origin = Pick<Table, 'format' | 'encoding' | 'delimiter' | 'sheet'>;
type RawRows = () => AsyncIterable<readonly RawRow[]>;

async function understand(
  rows: RawRows,
  choices: TableChoices,
  origin: Origin,
): Promise<Table | UnreadableFile> {
  const first = await firstRows(rows, HEADER_WITHIN + (choices.headerRow ?? 0));
  const start =
    choices.headerRow === undefined
      ? first
      : first.filter((row) => row.rowNumber >= (choices.headerRow ?? 1));
  const found = findHeader(start.map((row) => (row.problem === null ? row.cells : [])));
  const header = found === undefined ? undefined : start[found.at];
  if (found === undefined || header === undefined) {
    const isDamaged = first.some(({ problem }) => problem !== null);
    return { kind: 'refused', because: isDamaged ? 'not-a-table' : 'empty-file' };
  }
  const { width } = found;

  const samples = Array.from({ length: width }, columnSamples);
  const damaged: DamagedRow[] = [];
  let rowCount = 0;
  let damagedCount = 0;
  for await (const record of judged(rows, width, header.rowNumber)) {
    if (record.kind === 'damaged') {
      damagedCount += 1;
      if (damaged.length < REMEMBERED_DAMAGE) damaged.push(record);
      continue;
    }
    rowCount += 1;
    for (let index = 0; index < width; index += 1) samples[index]?.note((record.cells[index] ?? '').trim());
  }

  if (rowCount + damagedCount === 0) return { kind: 'refused', because: 'no-rows' };

  const names = uniqueNames(header.cells, width);
  const columns = samples.map((column, index) => ({
    index,
    name: names[index] ?? '',
    header: (header.cells[index] ?? '').trim(),
    samples: column.values(),
    filled: column.filled(),
    distinct: column.distinct(),
  }));
  return {
    kind: 'table',
    ...origin,
    headerRow: header.rowNumber,
    columns: columns.filter((column) => column.header !== '' || column.filled > 0),
    rowCount,
    damagedCount,
    damaged,
    records: (afterRow = header.rowNumber) => judged(rows, width, Math.max(afterRow, header.rowNumber)),
  };
}

async function firstRows(rows: RawRows, count: number): Promise<readonly RawRow[]> {
  const first: RawRow[] = [];
  for await (const batch of rows()) {
    first.push(...batch.slice(0, count - first.length));
    if (first.length >= count) break;
  }
  return first;
}

async function* judged(
  rows: RawRows,
  width: number,
  afterRow: number,
): AsyncGenerator<TableRow | DamagedRow> {
  for await (const batch of rows()) {
    for (const row of batch) {
      const record = row.rowNumber > afterRow ? judgeRow(row, width) : undefined;
      if (record !== undefined) yield record;
    }
  }
}

function startsWith(bytes: Uint8Array, magic: readonly number[]): boolean {
  return magic.every((byte, index) => bytes[index] === byte);
}

/** Text has hardly any control characters but tabs and line ends; what programs write for themselves has many. */
function isBinary(head: Uint8Array): boolean {
  const controls = head.filter((byte) => byte < 9 || (byte > 13 && byte < 32)).length;
  return controls > Math.max(8, head.length / 50);
}

/** A web page or a document saved under a table's name. */
function looksLikeNoTable(head: Uint8Array): boolean {
  return /^\s*(<!doctype|<html|<\?xml|<table|%PDF-|\{\\rtf|\x89PNG)/i.test(
    Buffer.from(head).toString('latin1'),
  );
}
