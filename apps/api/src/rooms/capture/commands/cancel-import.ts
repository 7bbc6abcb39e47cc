// Invariants: a cancelled import ends between two batches; what is written stays until it is undone.
// Locks: the import.
// Changes: nothing that the change record keeps.
import { type Refusal, refuse } from '@mikomi/domain/shared';
import { transaction } from '../../../platform/change/transaction.ts';
import type { MemberContext } from '../../../platform/member-context.ts';
import { changeImport, findImport, lockImport } from '../store/imports.ts';

/** Asks a running import to end after the batch at hand. */
export async function cancelImport(
  member: MemberContext,
  importId: string,
): Promise<{ readonly importId: string } | Refusal> {
  if (!(await findImport(member, importId))) return refuse('import-not-found', { path: ['id'] });
  return transaction(member, 'cancel-import', async (tx) => {
    const stored = await lockImport(tx, importId);
    if (stored?.state !== 'RUNNING') return refuse('nothing-to-cancel');
    await changeImport(tx, importId, { state: 'CANCELLING' });
    return { importId };
  });
}
