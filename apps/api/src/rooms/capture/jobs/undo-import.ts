import { job } from '../../../platform/jobs/job.ts';
import { beginTurn } from '../../../platform/jobs/turn.ts';
import { undoBatch } from '../commands/undo-batch.ts';
import type { ImportJobPayload } from '../commands/write-batch.ts';
import { readImport } from '../store/imports.ts';
import { productContext, undoerOf } from './importer.ts';

/** Takes an import back, a batch per commit, from the newest to the first; after any death it goes on where it stood. */
export const undoImportJob = job<ImportJobPayload>('undo-import', async (payload, surroundings) => {
  const scope = { database: surroundings.database, organizationId: payload.organizationId };
  const stored = await readImport(scope, payload.importId);
  if (stored?.state !== 'UNDOING') return;
  const context =
    (await undoerOf(surroundings, payload.organizationId, stored)) ??
    productContext(surroundings, payload.organizationId);
  const isTurnUp = beginTurn();
  for (let isLast = false; !isLast; ) {
    isLast = isTurnUp();
    const outcome = await undoBatch(context, stored.id, isLast ? undoImportJob : undefined);
    if (outcome === 'DONE') return;
  }
});
