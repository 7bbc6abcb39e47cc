import type { ImportTarget } from '@mikomi/domain/capture';
import { isRefusal, isZone, type Refusal, refuse } from '@mikomi/domain/shared';
import { builder } from '../../graphql/builder.ts';
import { described } from '../../graphql/described.ts';
import { keyOf } from '../../graphql/global-key.ts';
import { CustomFieldRecord, CustomFieldType } from '../catalog/index.ts';
import { StageKind } from '../leads/index.ts';
import { ImportDayOrder, ImportDecimalMark, ImportField } from './import-reading.enums.ts';
import { ImportExisting, ImportMatchInput, ImportWonWithoutValue } from './import-rules.input.ts';
import type { ColumnChoice, FileChoice, ImportChoices } from './planning/import-choices.ts';

export const ImportKind = builder.enumType('ImportKind', {
  description: 'What a file is a list of.',
  values: described({
    LEADS: 'Leads, with their parties and deals.',
    CONTACTS: 'Contacts.',
    COMPANIES: 'Companies.',
    PRODUCTS: 'Products.',
    MEMBERS: 'Members, without a sign-in.',
  }),
});

export const ImportIfUnreadable = builder.enumType('ImportIfUnreadable', {
  description:
    'What becomes of a cell that cannot be read: its row fails, or the cell is left out and reported.',
  values: described({
    REFUSE_ROW: 'The row fails.',
    LEAVE_OUT: 'The cell is left out and reported.',
  }),
});
const ImportNewFieldInput = builder.inputType('ImportNewFieldInput', {
  description: 'A custom field that the import makes.',
  fields: (t) => ({
    label: t.string({ required: true, description: 'What it is called.' }),
    record: t.field({ type: CustomFieldRecord, required: true, description: 'What it stands on.' }),
    type: t.field({ type: CustomFieldType, required: true, description: 'What it holds.' }),
    options: t.stringList({ description: 'The choices of a select.' }),
  }),
});

const ImportTargetInput = builder.inputType('ImportTargetInput', {
  description: 'Where a column goes: exactly one of these.',
  isOneOf: true,
  fields: (t) => ({
    field: t.field({ type: ImportField, description: 'A field of ours.' }),
    creditRole: t.string({ description: 'Names a member who shares in the deal, in this role.' }),
    customFieldId: t.id({ description: 'A field of the organization’s own.' }),
    newField: t.field({ type: ImportNewFieldInput, description: 'A new field.' }),
    skip: t.boolean({ description: 'Nowhere.' }),
  }),
});

const ImportReadingInput = builder.inputType('ImportReadingInput', {
  description: 'How a column is read; what is left out stays as it was found.',
  fields: (t) => ({
    dayOrder: t.field({ type: ImportDayOrder, description: 'The order of days.' }),
    decimalMark: t.field({ type: ImportDecimalMark, description: 'The decimal mark.' }),
    currency: t.field({ type: 'CurrencyCode', description: 'Of amounts that name none.' }),
    unit: t.int({ description: 'Amounts are in ten to this power: 4 for 万円.' }),
    empties: t.stringList({ description: 'Words that mean nothing, such as `Select`.' }),
  }),
});

const ImportColumnInput = builder.inputType('ImportColumnInput', {
  description: 'What was chosen for one column.',
  fields: (t) => ({
    column: t.int({ required: true, description: 'Its place, from 0.' }),
    target: t.field({ type: ImportTargetInput, description: 'Where it goes.' }),
    reading: t.field({ type: ImportReadingInput, description: 'How it is read.' }),
    ifUnreadable: t.field({
      type: ImportIfUnreadable,
      description: 'What becomes of cells that cannot be read.',
    }),
  }),
});

const ImportJoinInput = builder.inputType('ImportJoinInput', {
  description: 'The columns by which a further file’s rows find those of the main one.',
  fields: (t) => ({
    first: t.int({ required: true, description: 'Of the main file.' }),
    second: t.int({ required: true, description: 'Of this file.' }),
  }),
});

const ImportFilePlanInput = builder.inputType('ImportFilePlanInput', {
  description: 'What was chosen for one file.',
  fields: (t) => ({
    fileId: t.id({ required: true, description: 'The file.' }),
    headerRow: t.int({ description: 'The row that names the columns, from 1.' }),
    sheet: t.string({ description: 'The sheet of a workbook.' }),
    kind: t.field({
      type: ImportKind,
      description: 'What a further file lists by itself; of the main file `kind` beside the files says it.',
    }),
    joinBy: t.field({ type: ImportJoinInput, description: 'How it adds to the main file instead.' }),
    columns: t.field({ type: [ImportColumnInput], description: 'What was chosen for its columns.' }),
  }),
});

const ImportNewStageInput = builder.inputType('ImportNewStageInput', {
  description: 'A stage that the import makes.',
  fields: (t) => ({
    name: t.string({ required: true, description: 'What it is called.' }),
    kind: t.field({ type: StageKind, required: true, description: 'What it means.' }),
  }),
});

const ImportStageWordInput = builder.inputType('ImportStageWordInput', {
  description: 'Where leads with a word in their stage column go.',
  fields: (t) => ({
    word: t.string({ required: true, description: 'As the file has it.' }),
    stageId: t.id({ description: 'A stage that exists.' }),
    newStage: t.field({ type: ImportNewStageInput, description: 'A stage to make.' }),
  }),
});

const ImportProductWordInput = builder.inputType('ImportProductWordInput', {
  description: 'What a product of the file is called here.',
  fields: (t) => ({
    word: t.string({ required: true, description: 'As the file has it.' }),
    name: t.string({
      required: true,
      description: 'The catalogue’s name; the word itself keeps it as it is.',
    }),
  }),
});

const ImportMemberWordInput = builder.inputType('ImportMemberWordInput', {
  description: 'Who is meant by a name of the file; without a member and without `create` it is nobody.',
  fields: (t) => ({
    word: t.string({ required: true, description: 'As the file has it.' }),
    memberId: t.id({ description: 'A member.' }),
    create: t.boolean({ description: 'A new member without sign-in, as a sales rep.' }),
  }),
});

export const ImportPlanInput = builder.inputType('ImportPlanInput', {
  description:
    'Everything that was chosen of an import; what is left open is as `importPreview` proposes it.',
  fields: (t) => ({
    kind: t.field({ type: ImportKind, description: 'What the main file lists.' }),
    files: t.field({ type: [ImportFilePlanInput], description: 'What was chosen for its files.' }),
    stages: t.field({ type: [ImportStageWordInput], description: 'Where stage words go.' }),
    products: t.field({ type: [ImportProductWordInput], description: 'What products are called.' }),
    members: t.field({ type: [ImportMemberWordInput], description: 'Who is meant by names.' }),
    closedOnWhenMissing: t.field({
      type: 'Date',
      description: 'The day of won and lost leads whose row has none.',
    }),
    capturedOnWhenMissing: t.field({
      type: 'Date',
      description:
        'The day on which open leads came in whose row has none; the day of the import unless said.',
    }),
    wonWithoutValue: t.field({ type: ImportWonWithoutValue, description: 'Default `ZERO`.' }),
    existing: t.field({ type: ImportExisting, description: 'Default `UPDATE`.' }),
    newGroups: t.boolean({
      description:
        'Makes the customer groups that nobody has yet; else rows come in without them, and it is reported. Default true.',
    }),
    match: t.field({
      type: ImportMatchInput,
      description:
        'By what rows meet what is there; their id in the other system, or all of their words, unless said.',
    }),
    useSaved: t.boolean({
      description: 'Maps a file of a known shape as it was saved. Default true.',
    }),
    emptyErases: t.boolean({
      description: 'Empty cells erase what the record that a row meets has there. Default false.',
    }),
    ownerId: t.id({ description: 'Whose the leads are that name nobody; nobody’s unless said.' }),
    phoneCountry: t.string({
      description: 'ISO 3166 code of phone numbers without a country; the organization’s unless said.',
    }),
    timeZone: t.string({ description: 'The zone of times without one; the organization’s unless said.' }),
    acceptProposals: t.boolean({
      description: 'Takes what is proposed where a question is open. Default false.',
    }),
  }),
});

type PlanInput = typeof ImportPlanInput.$inferInput;
type Without<Value> = { [Key in keyof Value]: Exclude<Value[Key], null> };

/** Reads the input as choices; the first id that is none of ours is refused under its place. */
export function choicesOf(input: PlanInput | null | undefined): ImportChoices | Refusal {
  if (!input) return {};
  if (input.timeZone && !isZone(input.timeZone))
    return refuse('zone-unknown', { path: ['plan', 'timeZone'], parameters: { zone: input.timeZone } });
  const files: FileChoice[] = [];
  for (const [position, file] of (input.files ?? []).entries()) {
    const choice = fileChoice(file as never, ['plan', 'files', String(position)]);
    if (isRefusal(choice)) return choice;
    files.push(choice);
  }
  const stages = [];
  for (const { word, stageId, newStage } of input.stages ?? []) {
    const id = stageId ? keyOf(stageId, 'Stage', ['plan', 'stages']) : undefined;
    if (isRefusal(id)) return id;
    stages.push({ word, stageId: id, newStage: newStage ?? undefined });
  }
  const members = [];
  for (const { word, memberId, create } of input.members ?? []) {
    const id = memberId ? keyOf(memberId, 'Member', ['plan', 'members']) : undefined;
    if (isRefusal(id)) return id;
    members.push({ word, memberId: id, create: create ?? undefined });
  }
  const ownerId = input.ownerId ? keyOf(input.ownerId, 'Member', ['plan', 'ownerId']) : undefined;
  if (isRefusal(ownerId)) return ownerId;
  const fieldId = input.match?.fieldId
    ? keyOf(input.match.fieldId, 'CustomField', ['plan', 'match', 'fieldId'])
    : undefined;
  if (isRefusal(fieldId)) return fieldId;
  return {
    kind: input.kind ?? undefined,
    files,
    stages,
    products: input.products ?? undefined,
    members,
    closedOnWhenMissing: input.closedOnWhenMissing ?? undefined,
    capturedOnWhenMissing: input.capturedOnWhenMissing ?? undefined,
    wonWithoutValue: input.wonWithoutValue ?? undefined,
    existing: input.existing ?? undefined,
    newGroups: input.newGroups ?? undefined,
    match: input.match
      ? { by: input.match.by, fieldId, unmatched: input.match.unmatched ?? 'CREATE' }
      : undefined,
    emptyErases: input.emptyErases ?? undefined,
    useSaved: input.useSaved ?? undefined,
    ownerId,
    phoneCountry: input.phoneCountry ?? undefined,
    timeZone: input.timeZone ?? undefined,
    acceptProposals: input.acceptProposals ?? undefined,
  };
}

function fileChoice(
  file: Without<typeof ImportFilePlanInput.$inferInput>,
  path: readonly string[],
): FileChoice | Refusal {
  const fileId = keyOf(file.fileId, 'ImportFile', [...path, 'fileId']);
  if (isRefusal(fileId)) return fileId;
  const columns: ColumnChoice[] = [];
  for (const { column, target, reading, ifUnreadable } of file.columns ?? []) {
    const meant = target ? targetOf(target, [...path, 'columns', String(column)]) : undefined;
    if (isRefusal(meant)) return meant;
    const { decimalMark, ...rest } = reading ?? {};
    const given = Object.fromEntries(
      Object.entries({ ...rest, decimal: decimalMark }).filter(([, value]) => value != null),
    );
    columns.push({
      column,
      target: meant,
      ifUnreadable: ifUnreadable ?? undefined,
      reading: reading ? given : undefined,
    });
  }
  return {
    fileId,
    headerRow: file.headerRow ?? undefined,
    sheet: file.sheet ?? undefined,
    kind: file.kind ?? undefined,
    join: file.joinBy ?? undefined,
    columns,
  };
}

function targetOf(
  target: typeof ImportTargetInput.$inferInput,
  path: readonly string[],
): ImportTarget | Refusal {
  if (target.field) return { kind: 'field', field: target.field };
  if (target.creditRole) return { kind: 'credit', role: target.creditRole.slice(0, 40) };
  if (target.customFieldId) {
    const fieldId = keyOf(target.customFieldId, 'CustomField', path);
    return isRefusal(fieldId) ? fieldId : { kind: 'custom', fieldId };
  }
  if (!target.newField) return { kind: 'skip' };
  const { label, record, type, options } = target.newField;
  return { kind: 'new-custom', host: record, name: label, inferred: { type, options: options ?? [] } };
}
