// Invariants: a row that the database can't hold fails alone, as in an import.
// Locks: those of the rows.
// Changes: whatever the rows are of, in a transaction that is taken back.
import { fromSavepoint } from '../../../platform/change/savepoint.ts';
import type { Transaction } from '../../../platform/context.ts';
import type { RowResult } from '../import-state.ts';
import type { PlannedRecord } from '../planning/plan-record.ts';
import { insertResults } from '../store/imports.ts';
import type { ImportRun } from '../writing/import-run.ts';
import { isBadData, notStored } from '../writing/not-stored.ts';
import { writeRecords } from './write-batch.ts';

/** Writes a batch and tells what became of it; one that can't be held is halved until the row that is wrong stands alone. */
export async function rehearseRecords(
  tx: Transaction,
  run: ImportRun,
  records: readonly PlannedRecord[],
): Promise<readonly RowResult[]> {
  try {
    return await fromSavepoint(tx, async () => {
      const results = await writeRecords(tx, run, records);
      // A later row that says the same finds what this one said.
      await insertResults(tx, run.importId, results);
      return results;
    });
  } catch (error) {
    if (!isBadData(error)) throw error;
    const [only] = records;
    if (only && records.length === 1) return [notStored(only)];
    const half = Math.ceil(records.length / 2);
    const first = await rehearseRecords(tx, run, records.slice(0, half));
    return [...first, ...(await rehearseRecords(tx, run, records.slice(half)))];
  }
}
