import { fragment, runAbove } from '../../../platform/database/sql.ts';
import type { EveryMinute } from '../../../platform/jobs/job.ts';
import { jobContext } from '../../../platform/jobs/job-context.ts';
import { rebuildStaleFacts } from '../commands/rebuild-facts.ts';

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
        await rebuildStaleFacts({ ...jobContext(surroundings, id), quiet: true });
      } catch (error) {
        failures.push(error);
      }
    }
    if (failures.length > 0) throw new AggregateError(failures, 'Some facts could not be made anew.');
  },
};
