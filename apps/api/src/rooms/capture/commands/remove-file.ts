// Invariants: an import has a file; one that was started keeps all of them.
// Locks: the import.
// Changes: nothing that the change record keeps.
import { type Refusal, refuse } from '@mikomi/domain/shared';
import { transaction } from '../../../platform/change/transaction.ts';
import type { MemberContext } from '../../../platform/member-context.ts';
import { deleteFile, listFiles } from '../store/import-files.ts';
import { changeImport, findImport, lockImport } from '../store/imports.ts';

/** Takes a file out of an import that was not started. */
export async function removeFile(
  member: MemberContext,
  importId: string,
  fileId: string,
): Promise<{ readonly importId: string } | Refusal> {
  if (!(await findImport(member, importId))) return refuse('import-not-found', { path: ['importId'] });
  return transaction(member, 'remove-import-file', async (tx) => {
    const stored = await lockImport(tx, importId);
    if (stored?.state !== 'UPLOADED') return refuse('already-started');
    const files = await listFiles(tx, importId);
    const [first] = files.filter(({ id }) => id !== fileId);
    if (!files.some(({ id }) => id === fileId)) return refuse('import-file-not-found', { path: ['fileId'] });
    if (!first) return refuse('import-without-file', { path: ['fileId'] });
    await deleteFile(tx, importId, fileId);
    await changeImport(tx, importId, { name: first.name });
    return { importId };
  });
}
