import { isRefusal, type Refusal, refuse } from '../shared/index.ts';
import type { ColumnReading, ReadingContext } from './column-reading.ts';
import { fitField } from './fit-field.ts';
import type { ImportTarget } from './import-target.ts';
import type { CustomDraft } from './lead-draft.ts';
import { holdsSeveral, readParts } from './read-parts.ts';
import { type CellValue, readValue } from './read-value.ts';
import { RowValues } from './row-values.ts';

/** One column of the plan. A cell that cannot be read refuses the row, or is left out and reported. */
export interface PlannedColumn {
  readonly index: number;
  readonly name: string;
  readonly target: ImportTarget;
  readonly reading: ColumnReading;
  readonly ifUnreadable: 'REFUSE_ROW' | 'LEAVE_OUT';
  /** Of a choice field, which values are among its choices; known when rows are read. */
  readonly isChoice?: (text: string) => boolean;
}

/** A cell's refusal, with the column's name and what the cell holds, or the part of it that is refused. */
export interface CellRefusal {
  readonly column: number | null;
  readonly name: string | null;
  readonly raw: string;
  readonly refusal: Refusal;
}

/** A row's cells as they were understood, by where they go. */
export interface ReadRow {
  readonly values: RowValues;
  readonly customs: readonly CustomDraft[];
  readonly sharers: readonly { readonly member: string; readonly role: string }[];
  /** What refuses the row, and what is left out of it. */
  readonly refusals: readonly CellRefusal[];
  readonly leftOut: readonly CellRefusal[];
  /** The fields, and own fields by their ids, whose cells are all empty. */
  readonly blank: readonly string[];
}

/**
 * Reads every planned cell of a row; a refused cell is collected, never guessed.
 * Source: ours, because whoever mends a file wants to see everything wrong with a row at once.
 */
export function readCells(
  cells: readonly string[],
  columns: readonly PlannedColumn[],
  context: ReadingContext,
): ReadRow {
  const values = new RowValues();
  const customs: CustomDraft[] = [];
  const sharers: { member: string; role: string }[] = [];
  const refusals: CellRefusal[] = [];
  const leftOut: CellRefusal[] = [];

  function place({ target, index }: PlannedColumn, value: Exclude<CellValue, { kind: 'empty' }>) {
    if (target.kind === 'field') values.add(target.field, value, index);
    else if (target.kind === 'credit' && value.kind === 'text')
      sharers.push({ member: value.text, role: target.role });
    else if (target.kind === 'custom') customs.push({ column: index, fieldId: target.fieldId, value });
    else if (target.kind === 'new-custom') customs.push({ column: index, fieldId: null, value });
  }

  for (const column of columns) {
    if (column.target.kind === 'skip') continue;
    const raw = cells[column.index] ?? '';
    const parts = holdsSeveral(column.target)
      ? readParts(raw, column.reading, context)
      : [{ raw, value: readValue(raw, column.reading, context, column.isChoice) }];
    for (const { raw: part, value } of parts) {
      const refusal = isRefusal(value) ? value : misfitOf(value, column);
      if (refusal) {
        const about = { column: column.index, name: column.name, raw: part, refusal };
        (column.ifUnreadable === 'LEAVE_OUT' ? leftOut : refusals).push(about);
      } else if (!isRefusal(value) && value.kind !== 'empty') place(column, value);
    }
  }
  return { values, customs, sharers, refusals, leftOut, blank: blankAmong(cells, columns) };
}

function blankAmong(cells: readonly string[], columns: readonly PlannedColumn[]): readonly string[] {
  const filled = new Map<string, boolean>();
  for (const { target, index, reading } of columns) {
    const name =
      target.kind === 'field' ? target.field : target.kind === 'custom' ? target.fieldId : undefined;
    if (name === undefined) continue;
    const cell = (cells[index] ?? '').trim();
    filled.set(name, filled.get(name) === true || (cell !== '' && !reading.empties.includes(cell)));
  }
  return [...filled].flatMap(([name, isFilled]) => (isFilled ? [] : [name]));
}

function misfitOf(value: CellValue, { target, isChoice }: PlannedColumn): Refusal | undefined {
  if (target.kind === 'field') return fitField(value, target.field);
  if (!isChoice) return undefined;
  const unknown = labelsIn(value).filter((label) => !isChoice(label));
  return unknown.length > 0
    ? refuse('option-unknown', { parameters: { text: unknown.join(', ') } })
    : undefined;
}

/** The labels that a cell of a choice field names. */
export function labelsIn(value: CellValue | Refusal): readonly string[] {
  if (value.kind === 'text') return [value.text];
  return value.kind === 'list' ? value.items : [];
}

/** All that is wrong with the cells of a row that is refused, by column: who mends the row mends it once. */
export function everyReason({ refusals, leftOut }: ReadRow): readonly CellRefusal[] {
  return [...refusals, ...leftOut].toSorted((one, other) => (one.column ?? -1) - (other.column ?? -1));
}

/** The refusal of a row in which nothing says what it is about. */
export const NAMES_NOTHING: CellRefusal = {
  column: null,
  name: null,
  raw: '',
  refusal: refuse('row-names-nothing'),
};
