// Invariants: an import ends once: done, cancelled, or failed as a whole with its reason.
// Locks: the import.
// Changes: nothing that the change record keeps.
import { type Refusal, refuse } from '@mikomi/domain/shared';
import { transaction } from '../../../platform/change/transaction.ts';
import type { CommandContext } from '../../../platform/context.ts';
import { changeImport, lockImport } from '../store/imports.ts';

/** Ends a running import as done, or a cancelled one as cancelled; a problem fails it. */
export function endImport(
  context: CommandContext,
  importId: string,
  problem: string | null = null,
): Promise<{ readonly kind: 'ended' } | Refusal> {
  return transaction<{ readonly kind: 'ended' }>(context, 'end-import', async (tx) => {
    const stored = await lockImport(tx, importId);
    if (stored?.state !== 'RUNNING' && stored?.state !== 'CANCELLING') return refuse('stale-batch');
    const state = problem ? 'FAILED' : stored.state === 'RUNNING' ? 'DONE' : 'CANCELLED';
    await changeImport(tx, importId, { state, problem, finishedAt: tx.now(), progressedAt: tx.now() });
    return { kind: 'ended' };
  });
}
