// Invariants: an import is undone as a whole, newest batch first; what people touched since is kept and named.
// Locks: the import.
// Changes: nothing itself; its job takes the batches back.
import { type Refusal, refuse } from '@mikomi/domain/shared';
import { transaction } from '../../../platform/change/transaction.ts';
import { enqueue } from '../../../platform/jobs/job.ts';
import type { MemberContext } from '../../../platform/member-context.ts';
import { NOTHING_UNDONE } from '../import-state.ts';
import { undoImportJob } from '../jobs/undo-import.ts';
import { changeImport, findImport, lockImport } from '../store/imports.ts';
import { countBatches } from '../store/undo-reads.ts';

/** Begins to undo an import that has ended. */
export async function undoImport(
  member: MemberContext,
  importId: string,
): Promise<{ readonly importId: string } | Refusal> {
  if (!(await findImport(member, importId))) return refuse('import-not-found', { path: ['id'] });
  return transaction(member, 'undo-import', async (tx) => {
    const stored = await lockImport(tx, importId);
    if (stored?.state === 'UNDONE' || stored?.state === 'UNDOING') return refuse('already-undone');
    if (stored?.state === 'RUNNING' || stored?.state === 'CANCELLING') return refuse('import-running');
    if (!stored || stored.state === 'UPLOADED') return refuse('nothing-to-undo');
    const batches = await countBatches(tx, importId);
    const undoReport = { batches, ...NOTHING_UNDONE };
    const undoneById = member.memberId;
    await changeImport(tx, importId, { state: 'UNDOING', undoneById, undoReport, progressedAt: tx.now() });
    await enqueue(
      tx,
      undoImportJob,
      { organizationId: tx.organizationId, importId },
      { key: `import:${importId}` },
    );
    return { importId };
  });
}
