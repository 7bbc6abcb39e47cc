import { globalId } from '@mikomi/domain/shared';
import { builder } from '../../graphql/builder.ts';
import { memberOf } from '../../graphql/context.ts';
import { described } from '../../graphql/described.ts';
import { loadReference } from '../../graphql/load-reference.ts';
import { Node } from '../../graphql/node.ts';
import { restrict } from '../../graphql/restricted.ts';
import { Member } from '../identity/index.ts';
import { ImportMade } from './import-made.type.ts';
import { ImportCellProblem, ImportNote } from './import-note.type.ts';
import { ImportKind } from './import-plan.input.ts';
import { ImportRehearsalProgress } from './import-rehearsal-progress.type.ts';
import {
  type ImportCounts,
  type ImportState,
  NO_ROWS,
  NOTHING_UNDONE,
  type RowProblem,
  type UndoReport,
} from './import-state.ts';
import { ImportUndoReport } from './import-undo-report.type.ts';
import { MOST_FILES } from './store/import-files.ts';
import { visibleImports } from './store/imports.ts';
import { madeRecords } from './store/made-records.ts';
import type { RehearsalProgress } from './store/rehearsals.ts';
import { CAME_IN_PARTLY, type Outcome } from './store/reported-rows.ts';

const allow = { right: 'import.run' } as const;

restrict('Import', visibleImports);

export const ImportStateEnum = builder.enumType('ImportState', {
  description: 'How far an import is. One that was undone can be started again.',
  values: described<ImportState>({
    UPLOADED: 'Waits to be started.',
    RUNNING: 'Rows are coming in.',
    CANCELLING: 'Ends after the rows at hand.',
    CANCELLED: 'Ended early; what came in stays.',
    DONE: 'Every row was looked at.',
    FAILED: 'Ended by a fault; what came in stays.',
    UNDOING: 'What came in is going.',
    UNDONE: 'Taken back.',
  }),
});

const ImportCountsType = builder.objectRef<ImportCounts>('ImportCounts').implement({
  description: 'What became of the rows so far.',
  authScopes: allow,
  fields: (t) => ({
    created: t.exposeInt('created', { description: 'Rows that made a record.' }),
    updated: t.exposeInt('updated', {
      description: 'Rows that changed one, or added to one of a row before.',
    }),
    skipped: t.exposeInt('skipped', { description: 'Rows that said nothing new.' }),
    failed: t.exposeInt('failed', { description: 'Rows that did not come in.' }),
    leftOut: t.exposeInt('leftOut', {
      description: 'Rows that came in without a cell or a link that could not be taken.',
    }),
  }),
});

/** Whoever looks again and again meanwhile need not have everything counted each time. */
const AT_WORK: ReadonlySet<string> = new Set(['RUNNING', 'CANCELLING', 'UNDOING']);

/** Rows of one file that are reported for one reason. */
interface ReportShape {
  readonly importId: string;
  readonly file: number;
  readonly outcome: Outcome;
  readonly rows: number;
}

const ImportOutcome = builder.enumType('ImportOutcome', {
  description: 'Why rows are reported: they did not come in, or not all of them did.',
  values: described<Outcome>({
    FAILED: 'They did not come in.',
    LEFT_OUT: 'They came in without a cell or a link that could not be taken.',
  }),
});

const ImportReport = builder.objectRef<ReportShape>('ImportReport').implement({
  description: 'Rows of one file to download as CSV, with their reasons.',
  authScopes: allow,
  fields: (t) => ({
    file: t.exposeInt('file', { description: 'Of which file, from 0.' }),
    outcome: t.field({
      type: ImportOutcome,
      description: 'Why they are reported.',
      resolve: ({ outcome }) => outcome,
    }),
    rows: t.exposeInt('rows', { description: 'How many they are.' }),
    url: t.string({
      description: 'Where they are downloaded.',
      resolve: ({ importId, file, outcome }) =>
        `/api/imports/${globalId('Import', importId)}/${outcome === 'FAILED' ? 'failed' : 'left-out'}.csv?file=${file}`,
    }),
  }),
});

function reportsOf(importId: string, { reported }: ImportCounts): readonly ReportShape[] {
  const all = reported.flatMap(({ failed, leftOut }, file): readonly ReportShape[] => [
    { importId, file, outcome: 'FAILED', rows: failed },
    { importId, file, outcome: 'LEFT_OUT', rows: leftOut },
  ]);
  return all.filter(({ rows }) => rows > 0);
}

builder.prismaObject('ImportFile', {
  description: 'A file of an import, as it was uploaded.',
  authScopes: allow,
  select: { id: true },
  fields: (t) => ({
    id: t.id({ description: 'Unique over all types.', resolve: ({ id }) => globalId('ImportFile', id) }),
    name: t.exposeString('name', { description: 'As it was called.' }),
    size: t.exposeInt('size', { description: 'In bytes.' }),
  }),
});

const ImportRow = builder.prismaObject('ImportRow', {
  description: 'What became of one row.',
  authScopes: allow,
  select: { importId: true, filePosition: true, rowNumber: true },
  fields: (t) => ({
    file: t.exposeInt('filePosition', { description: 'Of which file, from 0.' }),
    rowNumber: t.exposeInt('rowNumber', { description: 'As a spreadsheet counts, from 1.' }),
    problems: t.field({
      type: [ImportCellProblem],
      description: 'Why it failed, or what was left out of it; at most one for each column.',
      select: { problems: true },
      resolve: ({ problems }) => (problems ?? []) as unknown as RowProblem[],
    }),
  }),
});

export const Import = builder.prismaObject('Import', {
  description: 'A file on its way to becoming records. Ask again for its progress.',
  authScopes: allow,
  interfaces: [Node],
  select: { id: true },
  fields: (t) => ({
    id: t.id({ description: 'Unique over all types.', resolve: ({ id }) => globalId('Import', id) }),
    name: t.exposeString('name', { description: 'The name of its first file.' }),
    kind: t.field({
      type: ImportKind,
      nullable: true,
      description: 'What it lists; null before it is started.',
      select: { kind: true },
      resolve: ({ kind }) => kind as 'LEADS' | null,
    }),
    state: t.field({
      type: ImportStateEnum,
      description: 'How far it is.',
      select: { state: true },
      resolve: ({ state }) => state as ImportState,
    }),
    counts: t.field({
      type: ImportCountsType,
      description: 'What became of its rows so far.',
      select: { counts: true },
      resolve: ({ counts }) => ({ ...NO_ROWS, ...(counts as unknown as ImportCounts) }),
    }),
    nextRow: t.exposeInt('nextRow', { description: 'The row that it has reached of the file at work.' }),
    totalRows: t.exposeInt('totalRows', {
      nullable: true,
      description: 'All rows of its files, damaged ones too.',
    }),
    rehearsal: t.field({
      type: ImportRehearsalProgress,
      nullable: true,
      description: 'How far a rehearsal of it is that runs at the moment; null where none runs.',
      select: { rehearsal: true },
      resolve: ({ rehearsal }) => rehearsal as RehearsalProgress | null,
    }),
    problem: t.field({
      type: ImportNote,
      nullable: true,
      description: 'Why it failed as a whole.',
      select: { problem: true, name: true },
      resolve: ({ problem, name }) =>
        problem === null ? null : { key: problem, parameters: { file: name } },
    }),
    createdBy: t.prismaField({
      type: Member,
      nullable: true,
      description: 'Who uploaded it.',
      select: { createdById: true },
      resolve: (query, { createdById }, _args, context, info) =>
        loadReference(context, info, 'Member', createdById, query),
    }),
    createdAt: t.expose('createdAt', { type: 'DateTime', description: 'When it was uploaded.' }),
    startedAt: t.expose('startedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When it was started last.',
    }),
    startedBy: t.prismaField({
      type: Member,
      nullable: true,
      description: 'Who started it last: it writes in their name and with their rights.',
      select: { startedById: true },
      resolve: (query, { startedById }, _args, context, info) =>
        loadReference(context, info, 'Member', startedById, query),
    }),
    finishedAt: t.expose('finishedAt', { type: 'DateTime', nullable: true, description: 'When it ended.' }),
    undoneAt: t.expose('undoneAt', { type: 'DateTime', nullable: true, description: 'When it was undone.' }),
    made: t.field({
      type: [ImportMade],
      description:
        'What it made that is not taken back, by kind, such as leads, deals and companies: at most one entry of each kind; empty while it is at work.',
      complexity: 20,
      select: { state: true },
      resolve: ({ id, state }, _args, context) =>
        AT_WORK.has(state) ? [] : madeRecords(memberOf(context), id).then((made) => [...made]),
    }),
    undoReport: t.field({
      type: ImportUndoReport,
      nullable: true,
      description: 'What its undo took back and kept.',
      select: { undoReport: true },
      resolve: ({ undoReport }) =>
        undoReport === null ? null : { ...NOTHING_UNDONE, ...(undoReport as unknown as UndoReport) },
    }),
    files: t.relation('files', {
      description: `Its files, in order; at most ${MOST_FILES}.`,
      query: { orderBy: { position: 'asc' }, take: 5 },
    }),
    failedRows: t.relation('rows', {
      type: ImportRow,
      description: 'The first rows that failed, at most 100; all of them are in `reports`.',
      query: {
        where: { state: 'FAILED' },
        orderBy: [{ filePosition: 'asc' }, { rowNumber: 'asc' }],
        take: 100,
      },
    }),
    leftOutRows: t.relation('rows', {
      type: ImportRow,
      description:
        'The first rows, at most 100, that came in without a cell or a link that could not be taken; all of them are in `reports`.',
      query: {
        where: CAME_IN_PARTLY,
        orderBy: [{ filePosition: 'asc' }, { rowNumber: 'asc' }],
        take: 100,
      },
    }),
    reports: t.field({
      type: [ImportReport],
      description: `The rows to download with their reasons, at most two reports of each of at most ${MOST_FILES} files. They are kept for 30 days from its end, its files too, and not past the erasure of somebody who stands in them.`,
      select: { counts: true, filesGoneAt: true },
      resolve: ({ id, counts, filesGoneAt }) =>
        filesGoneAt
          ? []
          : [...reportsOf(id, { ...NO_ROWS, ...(counts as unknown as Partial<ImportCounts>) })],
    }),
    viewerCanDelete: t.boolean({
      description: 'Whether it can be deleted: only while nothing was made of it.',
      select: { state: true },
      resolve: ({ state }) => state === 'UPLOADED',
    }),
    viewerCanStart: t.boolean({
      description: 'Whether it can be started: its files are there, and nothing of it is in force.',
      select: { state: true, filesGoneAt: true, _count: { select: { files: true } } },
      resolve: ({ state, filesGoneAt, _count: { files } }) =>
        (state === 'UPLOADED' || state === 'UNDONE') && filesGoneAt === null && files > 0,
    }),
    viewerCanCancel: t.boolean({
      description: 'Whether it can be cancelled.',
      select: { state: true },
      resolve: ({ state }) => state === 'RUNNING',
    }),
    viewerCanUndo: t.boolean({
      description: 'Whether it can be undone.',
      select: { state: true },
      resolve: ({ state }) => ['DONE', 'CANCELLED', 'FAILED'].includes(state),
    }),
  }),
});
