// Invariants: an import of which anything was made stays, with its report; one that never started leaves nothing behind.
// Locks: the import.
// Changes: nothing that the change record keeps.
import { type Refusal, refuse } from '@mikomi/domain/shared';
import { transaction } from '../../../platform/change/transaction.ts';
import type { MemberContext } from '../../../platform/member-context.ts';
import { deleteImportRow, findImport, lockImport } from '../store/imports.ts';

export interface DeletedImport {
  readonly kind: 'deleted';
  readonly importId: string;
}

/** Deletes an import that was never started, with its files. */
export async function deleteImport(
  member: MemberContext,
  importId: string,
): Promise<DeletedImport | Refusal> {
  if (!(await findImport(member, importId))) return refuse('import-not-found', { path: ['id'] });
  return transaction<DeletedImport>(member, 'delete-import', async (tx) => {
    const stored = await lockImport(tx, importId);
    if (stored?.state !== 'UPLOADED') return refuse('already-started');
    await deleteImportRow(tx, importId);
    return { kind: 'deleted', importId };
  });
}
