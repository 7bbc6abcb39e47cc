import { decideJoin, joinKey } from '@mikomi/domain/capture';
import { isRefusal } from '@mikomi/domain/shared';
import type { RowResult } from '../import-state.ts';
import type { TableRow } from '../reading/table.ts';
import type { ImportSettings } from './import-settings.ts';
import type { OpenedFile } from './open-files.ts';
import { damage } from './plan-record.ts';

/** How a file joins the main one, and which of its rows have their result. */
export interface Joining {
  readonly position: number;
  readonly join: { readonly first: number; readonly second: number };
  readonly done: ReadonlySet<number>;
}

/** The rows of a further file that added to none of the main one, each with its reason. */
export async function* unjoinedRows(
  main: OpenedFile,
  { table }: OpenedFile,
  { position, join, done }: Joining,
): AsyncGenerator<RowResult> {
  const met = new Set<string>();
  const left: TableRow[] = [];
  for await (const record of table.records()) {
    const { rowNumber } = record;
    if (record.kind === 'row' && done.has(rowNumber)) met.add(idOf(record, join.second));
    else if (record.kind === 'row') left.push(record);
    else if (!done.has(rowNumber))
      yield {
        filePosition: position,
        rowNumber,
        state: 'FAILED',
        problems: [damage(record)],
        cells: record.cells,
      };
  }
  if (left.length === 0) return;
  const there = await idsAmong(main, join.first, new Set(left.map((row) => idOf(row, join.second))));
  const name = table.columns.find(({ index }) => index === join.second)?.name ?? null;
  for (const row of left) {
    const text = row.cells[join.second] ?? '';
    const decision = decideJoin(text, there, met);
    met.add(idOf(row, join.second));
    // What would join has no result yet because the row that it adds to did not come in.
    const because = isRefusal(decision) ? decision.because : 'join-row-failed';
    const problem = { column: name, raw: text, because, parameters: { text } };
    yield {
      filePosition: position,
      rowNumber: row.rowNumber,
      state: 'FAILED',
      problems: [problem],
      cells: row.cells,
    };
  }
}

/** How many rows of each further file find no row to add to: their id is missing, unknown, or an earlier row's too. */
export async function countUnjoined(
  files: readonly OpenedFile[],
  { main, files: settings }: Pick<ImportSettings, 'main' | 'files'>,
): Promise<readonly number[]> {
  const counts = files.map(() => 0);
  const mainFile = files[main];
  for (const [position, file] of files.entries()) {
    const join = settings[position]?.join;
    if (!join || !mainFile) continue;
    for await (const { problems } of unjoinedRows(mainFile, file, { position, join, done: NONE }))
      if (problems?.some(({ because }) => FINDS_NONE.has(because)))
        counts[position] = (counts[position] ?? 0) + 1;
  }
  return counts;
}

const NONE: ReadonlySet<number> = new Set();
const FINDS_NONE: ReadonlySet<string> = new Set(['join-id-missing', 'join-id-unknown', 'join-id-twice']);

async function idsAmong(
  { table }: OpenedFile,
  column: number,
  wanted: ReadonlySet<string>,
): Promise<ReadonlySet<string>> {
  const found = new Set<string>();
  for await (const record of table.records()) {
    const id = record.kind === 'row' ? idOf(record, column) : '';
    if (wanted.has(id)) found.add(id);
  }
  return found;
}

function idOf({ cells }: TableRow, column: number): string {
  return joinKey(cells[column] ?? '');
}
