import type { BeforeCommit, ChangeDraft } from '../../../platform/context.ts';
import { fragment, inOrganization, runAbove, sql } from '../../../platform/database/sql.ts';
import { type EveryMinute, enqueue, job } from '../../../platform/jobs/job.ts';
import { jobContext } from '../../../platform/jobs/job-context.ts';
import type { JobSurroundings } from '../../../platform/jobs/job-surroundings.ts';
import { rebuildStaleFacts } from '../commands/rebuild-facts.ts';

/** Makes the facts of one organization anew that are marked as stale. */
export const rebuildFactsJob = job<{ readonly organizationId: string }>(
  'rebuild-facts',
  async ({ organizationId }, surroundings) => rebuildIn(surroundings, organizationId),
);

/** Makes the facts anew of every organization for which a migration has said that they mean something else now. */
export const rebuildWhereStale: EveryMinute = {
  name: 'rebuild-stale-facts',
  run: async (surroundings) => {
    const stale = await runAbove<{ id: string }>(
      surroundings.database,
      fragment`SELECT g.id FROM organization AS g WHERE g."factsStale" AND g."deletedAt" IS NULL ORDER BY g.id`,
    );
    const failures: unknown[] = [];
    for (const { id } of stale) {
      // What is wrong with one organization keeps nobody else's numbers.
      try {
        await rebuildIn(surroundings, id);
      } catch (error) {
        failures.push(error);
      }
    }
    if (failures.length > 0) throw new AggregateError(failures, 'Some facts could not be made anew.');
  },
};

/** Facts follow their organization to another zone in the background: nobody's request waits for all of them. */
export const recountInAnotherZone: BeforeCommit = async (tx) => {
  if (!tx.changes.some(movesDays)) return;
  await sql(tx)`UPDATE organization AS g SET "factsStale" = true WHERE ${inOrganization(tx, 'g')}`;
  await enqueue(
    tx,
    rebuildFactsJob,
    { organizationId: tx.organizationId },
    { key: `rebuild-facts:${tx.organizationId}` },
  );
};

/** In another zone every instant may fall on another day. */
function movesDays({ recordType, action, after }: ChangeDraft): boolean {
  return recordType === 'Organization' && action === 'UPDATE' && after !== null && 'timeZone' in after;
}

async function rebuildIn(surroundings: JobSurroundings, organizationId: string): Promise<void> {
  await rebuildStaleFacts({ ...jobContext(surroundings, organizationId), quiet: true });
}
