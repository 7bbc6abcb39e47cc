// Invariants: an import at work has a job that carries it on.
// Locks: the import.
// Changes: nothing that the change record keeps.
import { refuse } from '@mikomi/domain/shared';
import { transaction } from '../../../platform/change/transaction.ts';
import type { CommandContext } from '../../../platform/context.ts';
import { enqueue } from '../../../platform/jobs/job.ts';
import { runImportJob } from '../jobs/run-import.ts';
import { undoImportJob } from '../jobs/undo-import.ts';
import { changeImport, lockImport } from '../store/imports.ts';

/** Gives an import that stands still a job again. */
export async function resumeImport(context: CommandContext, importId: string, before: number): Promise<void> {
  await transaction(context, 'resume-import', async (tx) => {
    const stored = await lockImport(tx, importId);
    if (!stored || (stored.progressedAt ?? 0) >= before) return refuse('stale-batch');
    const next = stored.state === 'UNDOING' ? undoImportJob : runImportJob;
    await enqueue(tx, next, { organizationId: tx.organizationId, importId }, { key: `import:${importId}` });
    await changeImport(tx, importId, { progressedAt: tx.now() });
    return { resumed: true };
  });
}
