// Invariants: a file that names people is kept no longer than a report of it is of use, and not past an erase while it was read.
// Locks: the import.
// Changes: nothing that the change record keeps.
import { restedSince } from '@mikomi/domain/shared';
import { transaction } from '../../../platform/change/transaction.ts';
import type { EveryNight } from '../../../platform/jobs/job.ts';
import { forgetFiles } from '../store/forget-cells.ts';
import { lockImport } from '../store/imports.ts';
import { importsToForget } from '../store/standing-imports.ts';
import { productContext } from './importer.ts';

const DAY_MS = 86_400_000;

/** Whoever has not started an import by then has the file elsewhere, or has forgotten it. */
const UNSTARTED_MS = 7 * DAY_MS;

/** Forgets the files and cells of imports that ended long enough ago, or while somebody was erased, or were never started. */
export const forgetImportFiles: EveryNight = {
  name: 'forget-import-files',
  run: async (surroundings) => {
    const before = restedSince(surroundings.now());
    for (const { organizationId, id } of await importsToForget(
      surroundings.database,
      before,
      surroundings.now() - UNSTARTED_MS,
    )) {
      const context = productContext(surroundings, organizationId);
      await transaction(context, 'forget-import-files', async (tx) => {
        const stored = await lockImport(tx, id);
        if (stored && !['RUNNING', 'CANCELLING', 'UNDOING'].includes(stored.state)) await forgetFiles(tx, id);
        return { kind: 'forgotten' };
      });
    }
  },
};
