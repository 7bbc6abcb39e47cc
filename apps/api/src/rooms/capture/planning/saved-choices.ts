import { createHash } from 'node:crypto';
import { headerShape } from '@mikomi/domain/capture';
import type { ColumnChoice, FileChoice, ImportChoices, SavedChoices, SavedColumn } from './import-choices.ts';
import type { Knowledge } from './knowledge.ts';
import type { OpenedFile } from './open-files.ts';
import type { SettledPlan } from './settled-plan.ts';

/** What tells the shape of a file. */
export function signatureOf({ table }: Pick<OpenedFile, 'table'>): string {
  const shape = headerShape(table.columns.map(({ name }) => name));
  return createHash('sha256').update(shape).digest('base64url').slice(0, 22);
}

/** A plan as it is kept for the next file of its shape; what it makes is there by then and found by name. */
export function savedChoicesOf(plan: SettledPlan, choices: ImportChoices): SavedChoices {
  const { files: _files, acceptProposals: _accept, useSaved: _use, ...rules } = choices;
  const main = plan.files[plan.settings.main];
  const columns = (main?.columns ?? []).flatMap(({ column, target, planned }): readonly SavedColumn[] => {
    if (target.kind === 'new-custom') return [];
    const { dayOrder, decimal, unit, currency, empties } = planned.reading;
    const reading = target.kind === 'skip' ? undefined : { dayOrder, decimal, unit, currency, empties };
    return [{ ...nthOf(main?.file, column.index), target, reading, ifUnreadable: planned.ifUnreadable }];
  });
  return {
    ...rules,
    kind: plan.kind,
    columns,
    stages: plan.stages.flatMap(({ word, stageId }) => (stageId ? [{ word, stageId }] : [])),
    products: plan.products.map(({ word, name }) => ({ word, name })),
    members: plan.members.flatMap(({ word, memberId }) => (memberId ? [{ word, memberId }] : [])),
  };
}

/** Choices with what was saved for files of their shape; what is chosen now counts before it. */
export function withSaved(
  choices: ImportChoices,
  files: readonly OpenedFile[],
  known: Pick<Knowledge, 'mappings' | 'customFields'>,
): { readonly choices: ImportChoices; readonly mapping: SettledPlan['mapping'] } {
  if (choices.useSaved === false || known.mappings.length === 0) return { choices, mapping: null };
  const bySignature = new Map(known.mappings.map((mapping) => [mapping.signature, mapping]));
  const saved = files.map((file) => ({ file, mapping: bySignature.get(signatureOf(file)) }));
  const mapping = saved.find((each) => each.mapping)?.mapping;
  if (!mapping) return { choices, mapping: null };
  const fields = new Set(known.customFields.map(({ id }) => id));
  const { columns: _columns, ...rules } = mapping.choices;
  const chosen = Object.fromEntries(Object.entries(choices).filter(([, value]) => value !== undefined));
  const merged: ImportChoices = {
    ...rules,
    ...chosen,
    stages: byWord(choices.stages, rules.stages),
    products: byWord(choices.products, rules.products),
    members: byWord(choices.members, rules.members),
    files: saved.map(({ file, mapping: own }) => {
      const now = choices.files?.find(({ fileId }) => fileId === file.id);
      return own ? fileWith(file, own.choices, now, fields) : (now ?? { fileId: file.id });
    }),
  };
  return { choices: merged, mapping: { id: mapping.id, name: mapping.name } };
}

function fileWith(
  file: OpenedFile,
  { columns }: SavedChoices,
  now: FileChoice | undefined,
  fields: ReadonlySet<string>,
): FileChoice {
  const own = new Set((now?.columns ?? []).map(({ column }) => column));
  const saved = file.table.columns.flatMap(({ index }): readonly ColumnChoice[] => {
    const { name, nth } = nthOf(file, index);
    const known = columns.find((each) => each.name === name && each.nth === nth);
    // A field that is gone is proposed anew.
    const isGone = known?.target?.kind === 'custom' && !fields.has(known.target.fieldId);
    if (!known || isGone || own.has(index)) return [];
    const { target, reading, ifUnreadable } = known;
    return [{ column: index, target, reading, ifUnreadable }];
  });
  return { ...now, fileId: file.id, columns: [...saved, ...(now?.columns ?? [])] };
}

function nthOf(file: OpenedFile | undefined, index: number): { readonly name: string; readonly nth: number } {
  const columns = file?.table.columns ?? [];
  const name = headerShape([columns.find((column) => column.index === index)?.name ?? '']);
  const before = columns.filter((column) => column.index < index && headerShape([column.name]) === name);
  return { name, nth: before.length };
}

function byWord<Choice extends { readonly word: string }>(
  now: readonly Choice[] | undefined,
  saved: readonly Choice[] | undefined,
): readonly Choice[] {
  const words = new Set((now ?? []).map(({ word }) => word));
  return [...(now ?? []), ...(saved ?? []).filter(({ word }) => !words.has(word))];
}
