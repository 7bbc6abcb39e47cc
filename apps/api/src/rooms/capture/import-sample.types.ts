import { builder } from '../../graphql/builder.ts';
import { Money } from '../../graphql/scalars.ts';
import { LeadStatus } from '../leads/index.ts';
import { ImportCellProblem } from './import-note.type.ts';
import type { Forecast, LeftOutCells, SampleRow } from './planning/sample-rows.ts';

const allow = { right: 'import.run' } as const;

const ImportSampleValue = builder.objectRef<{ name: string; value: string }>('ImportSampleValue').implement({
  description: 'A value of an own field.',
  authScopes: allow,
  fields: (t) => ({
    name: t.exposeString('name', { description: 'The column.' }),
    value: t.exposeString('value', { description: 'As it is understood.' }),
  }),
});

export const ImportSampleRow = builder.objectRef<SampleRow>('ImportSampleRow').implement({
  description: 'A row as the record that it would become.',
  authScopes: allow,
  fields: (t) => ({
    rowNumber: t.exposeInt('rowNumber', { description: 'As a spreadsheet counts, from 1.' }),
    fails: t.exposeBoolean('fails', { description: 'Whether it would be reported instead.' }),
    title: t.exposeString('title', {
      description: 'What it would be called; empty where it is called by the number that it gets.',
    }),
    contact: t.exposeString('contact', { nullable: true, description: 'Who asked.' }),
    points: t.stringList({
      description: 'Their numbers and addresses.',
      resolve: ({ points }) => [...points],
    }),
    company: t.exposeString('company', { nullable: true, description: 'For which company.' }),
    stage: t.exposeString('stage', { nullable: true, description: 'Where it would stand.' }),
    status: t.expose('status', {
      type: LeadStatus,
      nullable: true,
      description: 'Whether it would be open, or how it ended.',
    }),
    value: t.field({
      type: Money,
      nullable: true,
      description: 'What was won.',
      resolve: ({ value }) => value,
    }),
    expectedValue: t.field({
      type: Money,
      nullable: true,
      description: 'What it may be worth.',
      resolve: ({ expectedValue }) => expectedValue,
    }),
    closedOn: t.field({
      type: 'Date',
      nullable: true,
      description: 'When it was won or lost.',
      resolve: ({ closedOn }) => closedOn,
    }),
    expectedCloseOn: t.field({
      type: 'Date',
      nullable: true,
      description: 'When it may close.',
      resolve: ({ expectedCloseOn }) => expectedCloseOn,
    }),
    capturedAt: t.field({
      type: 'DateTime',
      nullable: true,
      description: 'When it came in.',
      resolve: ({ capturedAt }) => capturedAt,
    }),
    owner: t.exposeString('owner', { nullable: true, description: 'Whose it would be.' }),
    source: t.exposeString('source', { nullable: true, description: 'Where it came from.' }),
    products: t.stringList({ description: 'What it is about.', resolve: ({ products }) => [...products] }),
    note: t.exposeString('note', { nullable: true, description: 'Remarks.' }),
    customs: t.field({
      type: [ImportSampleValue],
      description: 'Own fields.',
      resolve: ({ customs }) => [...customs],
    }),
    problems: t.field({
      type: [ImportCellProblem],
      description: 'What is wrong with it.',
      resolve: ({ problems }) => [...problems],
    }),
  }),
});

const ImportLeftOut = builder.objectRef<LeftOutCells>('ImportLeftOut').implement({
  description: 'Cells of a column that cannot be read: their rows would come in without them.',
  authScopes: allow,
  fields: (t) => ({
    file: t.exposeInt('filePosition', { description: 'Which file, from 0.' }),
    column: t.exposeString('column', { description: 'The column.' }),
    cells: t.exposeInt('cells', { description: 'How many, of the rows that were looked at.' }),
    path: t.stringList({
      description: 'The place in the plan where the column is read otherwise or skipped.',
      resolve: ({ filePosition, index }) => [
        ...['plan', 'files', String(filePosition)],
        ...(index === undefined ? [] : ['columns', String(index)]),
      ],
    }),
    first: t.field({
      type: ImportCellProblem,
      description: 'The first of them, and what is wrong with it.',
      resolve: ({ first }) => first,
    }),
  }),
});

export const ImportForecast = builder.objectRef<Forecast>('ImportForecast').implement({
  description: 'What would become of the rows, as far as they were looked at.',
  authScopes: allow,
  fields: (t) => ({
    checkedRows: t.exposeInt('checkedRows', { description: 'How many rows were looked at, at most 20,000.' }),
    good: t.exposeInt('good', { description: 'How many would come in.' }),
    undated: t.exposeInt('undated', {
      description:
        'How many open leads do not say when they came in: on the day chosen for them, else on that of the import.',
    }),
    unvalued: t.exposeInt('unvalued', {
      description: 'How many leads were won without a value: counted as the plan says.',
    }),
    unjoined: t.exposeInt('unjoined', {
      description:
        'How many rows of further files find no row of the main one to add to, and would be reported.',
    }),
    failing: t.exposeInt('failing', { description: 'How many would be reported.' }),
    leftOut: t.field({
      type: [ImportLeftOut],
      description: 'What rows that come in would lose: by column, the most first.',
      resolve: ({ leftOut }) => [...leftOut],
    }),
  }),
});
