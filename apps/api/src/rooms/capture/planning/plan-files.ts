import {
  type ImportKind,
  isSameList,
  type ProposedJoin,
  proposeNaming,
  type ReadingContext,
} from '@mikomi/domain/capture';
import type { FileChoice, ImportChoices } from './import-choices.ts';
import type { FileSettings } from './import-settings.ts';
import type { Knowledge } from './knowledge.ts';
import { findMainFile } from './main-file.ts';
import type { OpenedFile } from './open-files.ts';
import { type ColumnPlan, kindOfFile, planColumns } from './plan-columns.ts';

/** A file of the plan: its table, its columns, and what it is to the main file. */
export interface FilePlan {
  readonly file: OpenedFile;
  /** What it lists; as the main file where it joins that. */
  readonly kind: ImportKind;
  readonly columns: readonly ColumnPlan[];
  /** The columns by which its rows add to those of the main file. */
  readonly join: ProposedJoin | null;
  /** The columns by which the main file names what this one lists. */
  readonly naming: ProposedJoin | null;
  /** Neither what it lists nor how it joins is clear: a person says it. */
  readonly open: boolean;
}

/** The files of an import: the main one lists leads where any does, the others list something else or add to its leads. */
export async function planFiles(
  files: readonly OpenedFile[],
  choices: ImportChoices,
  known: Knowledge,
  context: ReadingContext,
): Promise<{ readonly main: number; readonly plans: readonly FilePlan[] }> {
  const proposals = files.map((file) => kindOfFile(file, known, context.country));
  const { position: main, joins } = await findMainFile(files, proposals, choices);
  const mainKind = choices.kind ?? proposals[main]?.kind ?? 'LEADS';
  const choiceOf = (file: OpenedFile | undefined) => choices.files?.find(({ fileId }) => fileId === file?.id);
  const columnsOf = (position: number, kind: ImportKind) => {
    const file = files[position];
    const proposal = proposals[position];
    return file && proposal ? planColumns(file, proposal, kind, choiceOf(file), known, context) : [];
  };
  const mainColumns = columnsOf(main, mainKind);
  const plans = files.map((file, position): FilePlan => {
    if (position === main)
      return { file, kind: mainKind, columns: mainColumns, join: null, naming: null, open: false };
    const proposal = proposals[position]?.kind ?? 'LEADS';
    const isFurther = isSameList(files[main]?.table.columns ?? [], file.table.columns);
    const place = placeOf(
      { kind: proposal, join: joins.get(position) ?? null, isFurther },
      mainKind,
      choiceOf(file),
    );
    const columns = columnsOf(position, place.kind);
    const { join } = place;
    const named = join ? withJoinTarget(columns, join, mainColumns) : columns;
    const naming = join
      ? null
      : (proposeNaming(
          files[main]?.table.columns ?? [],
          named.map(({ planned, column }) => ({ ...column, target: planned.target })),
        ) ?? null);
    return { file, columns: named, naming, ...place, open: place.open && !choices.acceptProposals };
  });
  return { main, plans };
}

interface ProposedPlace {
  readonly kind: ImportKind;
  readonly join: ProposedJoin | null;
  /** Further rows of the main file's own list. */
  readonly isFurther: boolean;
}

/** As chosen; else a list of something else stands for itself, and further leads join by an id or wait for an answer. */
function placeOf(
  proposed: ProposedPlace,
  mainKind: ImportKind,
  choice: FileChoice | undefined,
): Pick<FilePlan, 'kind' | 'join' | 'open'> {
  const kind = choice?.kind ?? proposed.kind;
  if (choice?.join) return { kind: mainKind, join: choice.join, open: false };
  if (choice?.kind || kind !== 'LEADS' || mainKind !== 'LEADS' || proposed.isFurther)
    return { kind, join: null, open: false };
  return { kind, join: proposed.join, open: proposed.join === null };
}

/** The joining column says of the row what it says in the main file. */
function withJoinTarget(
  columns: readonly ColumnPlan[],
  join: ProposedJoin,
  mainColumns: readonly ColumnPlan[],
): readonly ColumnPlan[] {
  const target = mainColumns.find(({ column }) => column.index === join.first)?.target;
  if (target?.kind !== 'field') return columns;
  const taken = columns.some((each) => each.target.kind === 'field' && each.target.field === target.field);
  return columns.map((plan) => {
    if (plan.column.index !== join.second || taken) return plan;
    const reading = { ...plan.planned.reading, type: 'TEXT' as const };
    return { ...plan, target, open: false, planned: { ...plan.planned, target, reading } };
  });
}

/** The files as the import keeps them. */
export function fileSettings(plans: readonly FilePlan[]): readonly FileSettings[] {
  return plans.map(({ file, kind, join, columns }) => ({
    fileId: file.id,
    headerRow: file.table.headerRow,
    sheet: file.table.sheet,
    kind,
    join,
    columns: columns.map(({ planned }) => planned),
  }));
}
