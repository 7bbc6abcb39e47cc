// Invariants: a row changes only what its importer may, and says nothing twice.
// Locks: nothing.
// Changes: nothing; `write-batch.ts` writes what is settled here.
import type { Transaction } from '../../../platform/context.ts';
import type { RowReason, RowResult } from '../import-state.ts';
import { lastSaid } from '../store/find-records.ts';
import type { ImportRun } from '../writing/import-run.ts';
import { failedRow, outOfReach, type PlannedRow, resultsOf } from '../writing/row-results.ts';
import { type Match, severalMatch } from './match-rows.ts';

/** What becomes of a row without its being written; undefined for one that is. */
export function settleMatch(
  run: ImportRun,
  record: PlannedRow,
  match: Match | undefined,
  before: string | undefined,
  said: ReadonlyMap<string, string>,
): readonly RowResult[] | undefined {
  const { rowNumber } = record;
  const skipped = (recordId: string, because: RowReason) =>
    resultsOf(run, [record], [{ rowNumber, state: 'SKIPPED', recordId, because }]);
  if (match?.several) return [failedRow(record, severalMatch(match))];
  if (match && !match.mayEdit) return [outOfReach(record, match.key.replace(/^(?:mailto|tel):/, ''))];
  if (match && run.settings.existing === 'SKIP') return skipped(match.id, 'row-passed-over');
  if (match && said.get(match.id) === record.said) return skipped(match.id, 'row-said-before');
  if (match) return undefined;
  if (before !== undefined)
    return skipped(before, run.settings.existing === 'SKIP' ? 'row-passed-over' : 'row-said-before');
  return run.settings.match?.unmatched === 'SKIP' ? skipped('', 'row-matches-none') : undefined;
}

/** What rows said last of the records that others match. */
export async function lastSaidOf(
  tx: Transaction,
  matches: readonly Match[],
): Promise<ReadonlyMap<string, string>> {
  return matches.length === 0
    ? new Map()
    : lastSaid(
        tx,
        matches.map(({ id }) => id),
      );
}
