import type { Delimiter } from './csv-records.ts';
import type { TextEncoding } from './text-encoding.ts';

export type TableFormat = 'CSV' | 'XLSX';

/** Why a row cannot be read as it stands. It is reported as it is in the file, never repaired or shifted. */
export type DamageReason =
  | 'whole-row-quoted'
  | 'too-few-cells'
  | 'too-many-cells'
  | 'unclosed-quote'
  | 'text-after-quote'
  | 'unreadable-characters';

/** Row numbers count from 1 as a spreadsheet shows them, the header and blank rows included. */
export interface TableRow {
  readonly kind: 'row';
  readonly rowNumber: number;
  /** One text per column of the file: `cells[column.index]`. */
  readonly cells: readonly string[];
}

export interface DamagedRow {
  readonly kind: 'damaged';
  readonly rowNumber: number;
  readonly reason: DamageReason;
  /** The beginning of the row as it stands in the file. */
  readonly excerpt: string;
  /** What is kept to be mended: the cells inside the quotes of a row that is quoted as a whole, else the row in one piece. */
  readonly cells: readonly string[];
}

export interface TableColumn {
  readonly index: number;
  /** Unique in the table; made up for a column without one. */
  readonly name: string;
  /** What the file says, perhaps nothing. */
  readonly header: string;
  /** Up to 200 different values from the whole file. */
  readonly samples: readonly string[];
  readonly filled: number;
  /** How many different values, counted to 1,000. */
  readonly distinct: number;
}

/** A file understood as one table. Everything but `records` was learned in one pass over the whole file. */
export interface Table {
  readonly kind: 'table';
  readonly format: TableFormat;
  readonly encoding: TextEncoding | null;
  readonly delimiter: Delimiter | null;
  readonly sheet: string | null;
  readonly headerRow: number;
  /** Without padding: a column that has neither a name nor any value. */
  readonly columns: readonly TableColumn[];
  readonly rowCount: number;
  readonly damagedCount: number;
  /** The first thousand damaged rows; `records` gives all of them. */
  readonly damaged: readonly DamagedRow[];
  /** The rows below the header in the order of the file, damaged ones among them; blank rows are passed over. */
  readonly records: (afterRow?: number) => AsyncIterable<TableRow | DamagedRow>;
}

/** A file that is no table we can read. */
export interface UnreadableFile {
  readonly kind: 'refused';
  readonly because:
    | 'empty-file'
    | 'no-rows'
    | 'old-or-protected-workbook'
    | 'not-a-table'
    | 'not-a-workbook'
    | 'damaged-workbook'
    | 'workbook-too-large'
    | 'workbook-without-places';
}

/** A row as a format's reader delivers it, not yet measured against the header. */
export interface RawRow {
  readonly rowNumber: number;
  readonly cells: readonly string[];
  readonly problem: DamageReason | null;
  readonly raw: string;
  /** The cells inside the one cell of a row that is quoted as a whole. */
  readonly inner?: readonly string[];
}
