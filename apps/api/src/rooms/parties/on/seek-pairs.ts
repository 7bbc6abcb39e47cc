// Invariants: who may be one is told of parties as they stand after their change; nothing is written that is recorded.
// Locks: none.
// Changes: no recorded type.
import { transaction } from '../../../platform/change/transaction.ts';
import type { ChangeHandler } from '../../../platform/jobs/job.ts';
import { jobContext } from '../../../platform/jobs/job-context.ts';
import { seekPairs } from '../duplicates/seek-pairs.ts';
import { changedParties } from '../store/changed-parties.ts';

const BATCH = 500;

/** Looks anew for whom a contact or company may be one with, when what they are compared by may have changed. */
export const seekPairsOfChanged: ChangeHandler = {
  name: 'seek-pairs',
  on: ['Contact', 'Company', 'ContactPoint'],
  run: async ({ organizationId, commandId }, surroundings) => {
    const context = { ...jobContext(surroundings, organizationId), quiet: true };
    let behind: string | undefined;
    for (;;) {
      const changed = await changedParties(context, commandId, behind, BATCH);
      const of = (kind: 'CONTACT' | 'COMPANY') =>
        changed.filter((one) => one.kind === kind).map(({ id }) => id);
      await transaction(context, 'seek-pairs', async (tx) => {
        for (const kind of ['CONTACT', 'COMPANY'] as const)
          if (of(kind).length > 0) await seekPairs(tx, kind, of(kind));
        return {};
      });
      if (changed.length < BATCH) return;
      behind = changed.at(-1)?.id;
    }
  },
};
