import { globalId } from '@mikomi/domain/shared';
import { builder } from '../../graphql/builder.ts';
import { ImportColumn } from './import-column.type.ts';
import { ImportNote } from './import-note.type.ts';
import { ImportKind } from './import-plan.input.ts';
import { ImportFormat } from './import-reading.enums.ts';
import type { FilePlan } from './planning/plan-files.ts';

const allow = { right: 'import.run' } as const;

const ImportJoin = builder.objectRef<{ first: number; second: number }>('ImportJoin').implement({
  description: 'The columns by which a further file and the main one belong together.',
  authScopes: allow,
  fields: (t) => ({
    first: t.exposeInt('first', { description: 'Of the main file.' }),
    second: t.exposeInt('second', { description: 'Of this file.' }),
  }),
});

const ImportDamagedRow = builder
  .objectRef<{ rowNumber: number; reason: string; excerpt: string }>('ImportDamagedRow')
  .implement({
    description: 'A row that cannot be cut into its cells.',
    authScopes: allow,
    fields: (t) => ({
      rowNumber: t.exposeInt('rowNumber', { description: 'As a spreadsheet counts, from 1.' }),
      reason: t.field({
        type: ImportNote,
        description: 'What is wrong with it.',
        resolve: ({ reason }) => ({ key: `row-${reason}` }),
      }),
      excerpt: t.exposeString('excerpt', { description: 'Its beginning.' }),
    }),
  });

export const ImportFilePreview = builder.objectRef<FilePlan>('ImportFilePreview').implement({
  description: 'A file as it was understood.',
  authScopes: allow,
  fields: (t) => ({
    fileId: t.id({ description: 'The file.', resolve: ({ file }) => globalId('ImportFile', file.id) }),
    name: t.string({ description: 'As it was called.', resolve: ({ file }) => file.name }),
    format: t.field({
      type: ImportFormat,
      description: 'What kind of file it is.',
      resolve: ({ file }) => file.table.format,
    }),
    encoding: t.string({
      nullable: true,
      description: 'Of a text file.',
      resolve: ({ file }) => file.table.encoding,
    }),
    delimiter: t.string({
      nullable: true,
      description: 'Of a text file.',
      resolve: ({ file }) => file.table.delimiter,
    }),
    sheet: t.string({
      nullable: true,
      description: 'Of a workbook.',
      resolve: ({ file }) => file.table.sheet,
    }),
    headerRow: t.int({
      description: 'The row that names the columns.',
      resolve: ({ file }) => file.table.headerRow,
    }),
    rowCount: t.int({
      description: 'Rows that can be cut into cells.',
      resolve: ({ file }) => file.table.rowCount,
    }),
    damagedCount: t.int({ description: 'Rows that cannot.', resolve: ({ file }) => file.table.damagedCount }),
    damaged: t.field({
      type: [ImportDamagedRow],
      description: 'The first 20 of them.',
      resolve: ({ file }) => file.table.damaged.slice(0, 20),
    }),
    lists: t.field({
      type: ImportKind,
      description: 'What it lists; as the main file where it adds to that.',
      resolve: ({ kind }) => kind,
    }),
    joinBy: t.field({
      type: ImportJoin,
      nullable: true,
      description: 'How its rows add to those of the main file; null for a list of its own.',
      resolve: ({ join }) => join,
    }),
    namedBy: t.field({
      type: ImportJoin,
      nullable: true,
      description: 'How the main file names what this one lists.',
      resolve: ({ naming }) => naming,
    }),
    asks: t.exposeBoolean('open', {
      description: 'Whether neither what it lists nor how it joins is clear, and nobody has chosen.',
    }),
    columns: t.field({
      type: [ImportColumn],
      description: 'Its columns, in order.',
      resolve: ({ columns }) => [...columns],
    }),
  }),
});
