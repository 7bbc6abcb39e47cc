// Invariants: a file is done when its last row has its result; the next one begins at its first.
// Locks: the import.
// Changes: nothing that the change record keeps.
import { type Refusal, refuse } from '@mikomi/domain/shared';
import { transaction } from '../../../platform/change/transaction.ts';
import { changeImport, lockImport } from '../store/imports.ts';
import type { ImportRun } from '../writing/import-run.ts';

/** Goes from one file of an import to the next in the order of work. */
export function nextFile(
  run: ImportRun,
  unit: number,
): Promise<{ readonly kind: 'next' } | Refusal<'stale-batch'>> {
  return transaction<{ readonly kind: 'next' }>(run.member, 'import-next-file', async (tx) => {
    const stored = await lockImport(tx, run.importId);
    if (stored?.state !== 'RUNNING' || stored.nextUnit !== unit) return refuse('stale-batch');
    await changeImport(tx, run.importId, { nextUnit: unit + 1, nextRow: 0, progressedAt: tx.now() });
    return { kind: 'next' };
  }) as Promise<{ readonly kind: 'next' } | Refusal<'stale-batch'>>;
}
