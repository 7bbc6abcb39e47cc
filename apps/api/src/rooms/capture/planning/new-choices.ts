import { labelsIn, type PlannedColumn, type ReadingContext, readValue } from '@mikomi/domain/capture';
import {
  type CustomField,
  type FieldOption,
  fittingOptions,
  knowsOption,
  LIMITS,
} from '@mikomi/domain/catalog';
import { normaliseText } from '@mikomi/domain/shared';
import type { Table } from '../reading/table.ts';
import { type FileSettings, isChoiceType } from './import-settings.ts';
import type { Knowledge } from './knowledge.ts';
import type { OpenedFile } from './open-files.ts';

/** A choice field that is there, and the choices that the files bring to it. */
export interface NewChoices {
  readonly fieldId: string;
  readonly name: string;
  readonly options: readonly FieldOption[];
}

/** What the columns of existing choice fields hold that is none of their choices, as far as it fits their fields. */
export async function newChoices(
  files: readonly OpenedFile[],
  settings: readonly FileSettings[],
  context: ReadingContext,
  { customFields }: Pick<Knowledge, 'customFields'>,
): Promise<readonly NewChoices[]> {
  const fields = new Map(
    customFields.filter(({ type }) => isChoiceType(type)).map((field) => [field.id, field]),
  );
  const labels = new Map<string, string[]>();
  for (const [position, { table }] of files.entries()) {
    const wanted = (settings[position]?.columns ?? []).filter(
      ({ target }) => target.kind === 'custom' && fields.has(target.fieldId),
    );
    const found = wanted.length > 0 ? await labelsOf(table, wanted, fields, context) : [];
    for (const [place, { target }] of wanted.entries())
      if (target.kind === 'custom')
        labels.set(target.fieldId, [
          ...(labels.get(target.fieldId) ?? []),
          ...(found[place]?.values() ?? []),
        ]);
  }
  return [...labels].flatMap(([fieldId, found]) => {
    const { name, options } = fields.get(fieldId) ?? { name: '', options: [] };
    const fresh = fittingOptions(options, found);
    return fresh.length > 0 ? [{ fieldId, name, options: fresh }] : [];
  });
}

/** The labels of each of some columns, by their normal form. */
type Found = readonly ReadonlyMap<string, string>[];

/** What was collected of a table, by what was wanted: another choice seldom asks for other labels. */
const collected = new WeakMap<Table, Map<string, Promise<Found>>>();

function labelsOf(
  table: Table,
  wanted: readonly PlannedColumn[],
  fields: ReadonlyMap<string, CustomField>,
  context: ReadingContext,
): Promise<Found> {
  const optionsOf = ({ target }: PlannedColumn) =>
    target.kind === 'custom' ? (fields.get(target.fieldId)?.options ?? []) : [];
  const kept = collected.get(table) ?? new Map<string, Promise<Found>>();
  collected.set(table, kept);
  const asked = JSON.stringify([
    context,
    wanted.map((column) => [column.index, column.reading, optionsOf(column)]),
  ]);
  const labels =
    kept.get(asked) ??
    readLabels(
      table,
      wanted.map((column) => ({ ...column, isChoice: knowsOption(optionsOf(column)) })),
      context,
    );
  kept.set(asked, labels);
  return labels;
}

/** More than a field can have in addition to what it has: none of them fits then. */
const ENOUGH = 2 * LIMITS.options + 1;

async function readLabels(
  table: Table,
  wanted: readonly PlannedColumn[],
  context: ReadingContext,
): Promise<Found> {
  const found = wanted.map((column) => ({ column, labels: new Map<string, string>() }));
  for await (const record of table.records()) {
    if (record.kind === 'damaged') continue;
    for (const { column, labels } of found) {
      if (labels.size >= ENOUGH) continue;
      for (const label of labelsOfCell(record.cells[column.index] ?? '', column, context)) {
        const key = normaliseText(label);
        if (!labels.has(key)) labels.set(key, label);
      }
    }
  }
  return found.map(({ labels }) => labels);
}

const labelsOfCell = (cell: string, { reading, isChoice }: PlannedColumn, context: ReadingContext) =>
  labelsIn(readValue(cell, reading, context, isChoice));
