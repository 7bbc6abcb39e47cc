import type { Transaction } from '../context.ts';
import type { RecordType } from './record-type.ts';
import { type AnyRow, insertAny, remove, updateAny } from './write-records.ts';

type Json = Readonly<Record<string, unknown>>;

/** A change as it was recorded. */
export interface ChangeRow {
  readonly id: string;
  readonly recordType: string;
  readonly recordId: string;
  readonly rootId: string;
  readonly action: 'CREATE' | 'UPDATE' | 'DELETE';
  readonly before: Json | null;
  readonly after: Json | null;
  /** Its values were blanked: what it took the place of is not known any more. */
  readonly forgotten: boolean;
}

/** Writes the inverse of changes, given newest first: what was done alike to many records goes back in one statement. */
export async function invert(
  tx: Transaction,
  recordTypes: ReadonlyMap<string, RecordType>,
  changes: readonly ChangeRow[],
): Promise<void> {
  for (const run of runsOf(changes)) {
    const [{ recordType, action }] = run;
    const type = recordTypes.get(recordType);
    if (!type) throw new Error(`A change of an unknown record type: ${recordType}`);
    const ids = run.map(({ recordId }) => recordId);
    if (action === 'CREATE') await remove(tx, type, ids);
    else if (action === 'DELETE') await insertAny(tx, type, run.map(rowBefore));
    else for (const patches of patchesOf(run)) await updateAny(tx, type, patches);
  }
}

type Run = readonly [ChangeRow, ...ChangeRow[]];

/** Neighbours of one type and action. */
function runsOf(changes: readonly ChangeRow[]): readonly Run[] {
  const runs: [ChangeRow, ...ChangeRow[]][] = [];
  for (const change of changes) {
    const run = runs.at(-1);
    if (run?.[0].recordType === change.recordType && run[0].action === change.action) run.push(change);
    else runs.push([change]);
  }
  return runs;
}

/** One patch per record, the oldest value of a column that changed more than once; alike ones together. */
function patchesOf(run: Run): readonly (readonly AnyRow[])[] {
  const patches = new Map<string, Json & { readonly id: string }>();
  for (const change of run)
    patches.set(change.recordId, { ...patches.get(change.recordId), ...rowBefore(change) });
  return [...Map.groupBy(patches.values(), (patch) => Object.keys(patch).sort().join()).values()];
}

function rowBefore({ before, recordId }: ChangeRow): Json & { readonly id: string } {
  const { organizationId: _, ...rest } = before ?? {};
  return { ...rest, id: recordId };
}
