import {
  isSameList,
  joinKey,
  type ProposedJoin,
  type ProposedMapping,
  proposeJoin,
  whichHolds,
} from '@mikomi/domain/capture';
import type { Table } from '../reading/table.ts';
import type { ImportChoices } from './import-choices.ts';
import type { OpenedFile } from './open-files.ts';

/** Which of the files is the main one, and by which columns further leads add to its rows. */
export interface MainFile {
  readonly position: number;
  /** By the position of the further file; one without an entry adds to nothing. */
  readonly joins: ReadonlyMap<number, ProposedJoin>;
}

/**
 * The main file lists leads where any does. Of two that tell their leads apart by one id it is the one whose ids hold
 * those of the other, in whatever order they came; where neither holds the other's, nothing joins.
 */
export async function findMainFile(
  files: readonly OpenedFile[],
  proposals: readonly ProposedMapping[],
  choices: ImportChoices,
): Promise<MainFile> {
  const leads = files.flatMap((_, position) => (proposals[position]?.kind === 'LEADS' ? [position] : []));
  // What a person joined to another file is not the one that it adds to.
  const isJoined = (position: number) =>
    choices.files?.some(({ fileId, join }) => join && fileId === files[position]?.id) ?? false;
  const able = leads.filter((position) => !isJoined(position));
  const idsOf = (position: number, column: number) => {
    const table = files[position]?.table;
    return table ? idsIn(table, column) : new Set<string>();
  };
  let main = able[0] ?? leads[0] ?? 0;
  for (const other of able) {
    const join = joinOf(files, main, other);
    if (join && whichHolds(await idsOf(main, join.first), await idsOf(other, join.second)) === 'SECOND')
      main = other;
  }
  const joins = new Map<number, ProposedJoin>();
  for (const other of leads) {
    const join = other === main ? undefined : joinOf(files, main, other);
    if (join && whichHolds(await idsOf(main, join.first), await idsOf(other, join.second)) === 'FIRST')
      joins.set(other, join);
  }
  return { position: main, joins };
}

function joinOf(files: readonly OpenedFile[], first: number, second: number): ProposedJoin | undefined {
  const one = files[first]?.table.columns ?? [];
  const other = files[second]?.table.columns ?? [];
  return first === second || isSameList(one, other) ? undefined : proposeJoin(one, other);
}

/** The ids in a column of a table, read once each: a plan is settled again under the locks of its start. */
const idsRead = new WeakMap<Table, Map<number, Promise<ReadonlySet<string>>>>();

function idsIn(table: Table, column: number): Promise<ReadonlySet<string>> {
  const known = idsRead.get(table) ?? new Map<number, Promise<ReadonlySet<string>>>();
  idsRead.set(table, known);
  const ids = known.get(column) ?? readIds(table, column);
  known.set(column, ids);
  return ids;
}

async function readIds(table: Table, column: number): Promise<ReadonlySet<string>> {
  const ids = new Set<string>();
  for await (const record of table.records()) {
    const id = record.kind === 'row' ? joinKey(record.cells[column] ?? '') : '';
    if (id !== '') ids.add(id);
  }
  return ids;
}
