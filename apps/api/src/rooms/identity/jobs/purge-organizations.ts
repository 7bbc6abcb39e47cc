// Invariants: an organization that was ended long enough ago goes with everything in it, its record of change too; its people stay.
// Locks: its rows, by deleting them.
// Changes: none are recorded; the record of change goes with it.
import { restedSince } from '@mikomi/domain/shared';
import type { EveryNight } from '../../../platform/jobs/job.ts';
import { beginTurn, takeAnotherTurn } from '../../../platform/jobs/turn.ts';
import { organizationsEndedBefore, purgeSomeOf } from '../store/ended-organizations.ts';

/** Removes ended organizations, some rows of each table at a time; whatever ends it, another turn or night goes on where it stood. */
export const purgeOrganizations: EveryNight = {
  name: 'purge-organizations',
  run: async ({ database, now }) => {
    const before = restedSince(now());
    const isTurnUp = beginTurn();
    for (const id of await organizationsEndedBefore(database, before))
      while (await purgeSomeOf(database, id, before))
        if (isTurnUp()) return takeAnotherTurn(database, purgeOrganizations);
  },
};
