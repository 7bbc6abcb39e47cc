import {
  holdsSeveral,
  type ImportTarget,
  type ProposedReading,
  readParts,
  readValue,
} from '@mikomi/domain/capture';
import { globalId, isRefusal, type Refusal } from '@mikomi/domain/shared';
import { builder } from '../../graphql/builder.ts';
import { memberOf } from '../../graphql/context.ts';
import { CustomFieldRecord, CustomFieldType } from '../catalog/index.ts';
import { ImportNote } from './import-note.type.ts';
import { ImportIfUnreadable } from './import-plan.input.ts';
import { ImportDayOrder, ImportDecimalMark, ImportField, ImportValueType } from './import-reading.enums.ts';
import type { ColumnPlan } from './planning/plan-columns.ts';
import { textOf } from './planning/sample-rows.ts';

const allow = { right: 'import.run' } as const;

const ImportNewField = builder
  .objectRef<Extract<ImportTarget, { kind: 'new-custom' }>>('ImportNewField')
  .implement({
    description: 'A field that the import makes.',
    authScopes: allow,
    fields: (t) => ({
      label: t.exposeString('name', { description: 'What it is called.' }),
      record: t.field({
        type: CustomFieldRecord,
        description: 'What it stands on.',
        // No list of visits is imported.
        resolve: ({ host }) => host as Exclude<typeof host, 'VISIT'>,
      }),
      type: t.field({
        type: CustomFieldType,
        description: 'What it holds.',
        resolve: ({ inferred }) => inferred.type,
      }),
      options: t.stringList({
        description: 'The choices of a select.',
        resolve: ({ inferred }) => [...inferred.options],
      }),
    }),
  });

const ImportTargetType = builder.objectRef<ImportTarget>('ImportTarget').implement({
  description: 'Where a column goes; `skip` when nowhere.',
  authScopes: allow,
  fields: (t) => ({
    field: t.field({
      type: ImportField,
      nullable: true,
      description: 'A field of ours.',
      resolve: (target) => (target.kind === 'field' ? target.field : null),
    }),
    creditRole: t.string({
      nullable: true,
      description: 'The role in which a member shares in the deal.',
      resolve: (target) => (target.kind === 'credit' ? target.role : null),
    }),
    customFieldId: t.id({
      nullable: true,
      description: 'A field of the organization’s own.',
      resolve: (target) => (target.kind === 'custom' ? globalId('CustomField', target.fieldId) : null),
    }),
    newField: t.field({
      type: ImportNewField,
      nullable: true,
      description: 'A field that the import makes.',
      resolve: (target) => (target.kind === 'new-custom' ? target : null),
    }),
    skip: t.boolean({ description: 'Nowhere.', resolve: ({ kind }) => kind === 'skip' }),
  }),
});

const ImportReading = builder.objectRef<ProposedReading['reading']>('ImportReading').implement({
  description: 'How the cells of a column are read.',
  authScopes: allow,
  fields: (t) => ({
    type: t.expose('type', { type: ImportValueType, description: 'What they are read as.' }),
    dayOrder: t.field({
      type: ImportDayOrder,
      description: 'The order of days.',
      resolve: ({ dayOrder }) => dayOrder,
    }),
    decimalMark: t.field({
      type: ImportDecimalMark,
      description: 'The decimal mark.',
      resolve: ({ decimal }) => decimal,
    }),
    currency: t.expose('currency', { type: 'CurrencyCode', description: 'Of amounts that name none.' }),
    unit: t.exposeInt('unit', { description: 'Amounts are in ten to this power.' }),
    serials: t.exposeBoolean('serials', { description: 'Five-digit numbers are a spreadsheet’s days.' }),
    empties: t.stringList({
      description: 'Words that mean nothing.',
      resolve: ({ empties }) => [...empties],
    }),
  }),
});

interface ExampleShape {
  readonly raw: string;
  readonly shown: string;
  readonly problem: Refusal | null;
}

const ImportExample = builder.objectRef<ExampleShape>('ImportExample').implement({
  description: 'A value of the file as it would be read.',
  authScopes: allow,
  fields: (t) => ({
    raw: t.exposeString('raw', { description: 'As the file has it.' }),
    shown: t.exposeString('shown', {
      description:
        'As it is understood, several numbers or addresses one after another; blank when it cannot be.',
    }),
    problem: t.expose('problem', {
      type: ImportNote,
      nullable: true,
      description: 'Why it cannot be read, or one of its numbers or addresses.',
    }),
  }),
});

export const ImportColumn = builder.objectRef<ColumnPlan>('ImportColumn').implement({
  description: 'A column with where it goes and how it is read, and why.',
  authScopes: allow,
  fields: (t) => ({
    column: t.int({ description: 'Its place, from 0.', resolve: ({ column }) => column.index }),
    name: t.string({
      description: 'Its header, or a name for want of one.',
      resolve: ({ column }) => column.name,
    }),
    filled: t.int({ description: 'How many cells hold something.', resolve: ({ column }) => column.filled }),
    distinct: t.int({
      description: 'How many values differ, counted to 1,000.',
      resolve: ({ column }) => column.distinct,
    }),
    samples: t.stringList({
      description: 'Some of its values.',
      resolve: ({ column }) => column.samples.slice(0, 8),
    }),
    target: t.field({
      type: ImportTargetType,
      description: 'Where it goes.',
      resolve: ({ target }) => target,
    }),
    confidence: t.exposeFloat('confidence', { description: 'How sure that is, from 0 to 1.' }),
    reason: t.expose('reason', {
      type: ImportNote,
      nullable: true,
      description: 'Why it goes there; null when it was chosen.',
    }),
    reading: t.field({
      type: ImportReading,
      description: 'How it is read.',
      resolve: ({ reading }) => reading.reading,
    }),
    alternatives: t.field({
      type: [ImportReading],
      description: 'The readings that fit: more than one asks for a choice.',
      resolve: ({ reading }) => [...reading.alternatives],
    }),
    notes: t.field({
      type: [ImportNote],
      description: 'What was assumed.',
      resolve: ({ reading }) => [...reading.reasons],
    }),
    asks: t.exposeBoolean('open', { description: 'Whether two readings fit and nobody has chosen.' }),
    examples: t.field({
      type: [ImportExample],
      description: 'Values as they would be read.',
      resolve: ({ column, planned }, _args, context) => {
        const { organization } = memberOf(context);
        const place = {
          currency: organization.currency,
          country: organization.phoneCountry,
          zone: organization.timeZone,
        };
        return column.samples.slice(0, 5).map((raw): ExampleShape => {
          const values = holdsSeveral(planned.target)
            ? readParts(raw, planned.reading, place).map(({ value }) => value)
            : [readValue(raw, planned.reading, place)];
          const shown = values
            .filter((value) => !isRefusal(value))
            .map((value) => textOf(value, place.country));
          return { raw, shown: shown.join(', '), problem: values.find(isRefusal) ?? null };
        });
      },
    }),
    misfits: t.stringList({
      description: 'Values that cannot be read so, at most 5.',
      resolve: ({ reading }) => reading.misfits.slice(0, 5),
    }),
    ifUnreadable: t.field({
      type: ImportIfUnreadable,
      description: 'What becomes of such cells.',
      resolve: ({ planned }) => planned.ifUnreadable,
    }),
  }),
});
