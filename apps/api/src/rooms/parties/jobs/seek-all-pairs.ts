// Invariants: an organization says that its parties were looked through only when all of them were.
// Locks: none; looking twice finds the same.
// Changes: no recorded type.
import { transaction } from '../../../platform/change/transaction.ts';
import type { CommandContext } from '../../../platform/context.ts';
import { type AtStart, type EveryNight, enqueue, type Job, job } from '../../../platform/jobs/job.ts';
import { jobContext } from '../../../platform/jobs/job-context.ts';
import { beginTurn } from '../../../platform/jobs/turn.ts';
import { seekPairs } from '../duplicates/seek-pairs.ts';
import { enqueueNeverSought, keepSought, nextParties } from '../store/pair-search.ts';

const NAME = 'seek-all-pairs';
const BATCH = 500;
const KINDS = ['CONTACT', 'COMPANY'] as const;

/** How far an organization was looked through. */
interface Place {
  readonly kind: (typeof KINDS)[number] | 'DONE';
  readonly behind?: string | undefined;
}

interface Payload extends Partial<Place> {
  readonly organizationId: string;
}

/** Looks through all parties of an organization, a turn at a time. */
export const seekAllPairs: Job<Payload> = job<Payload>(
  NAME,
  async ({ organizationId, kind = 'CONTACT', behind }, surroundings) => {
    const context = { ...jobContext(surroundings, organizationId), quiet: true };
    const isTurnUp = beginTurn();
    let place: Place = { kind, behind };
    // Every turn gets further, however short it is.
    do place = await seekSome(context, place);
    while (place.kind !== 'DONE' && !isTurnUp());
    await transaction(context, NAME, async (tx) => {
      if (place.kind === 'DONE') await keepSought(tx);
      else
        await enqueue(tx, seekAllPairs, { organizationId, ...place }, { key: `${NAME}:${organizationId}` });
      return {};
    });
  },
);

/** Finds the organizations whose parties were never looked through by today's keys. */
export const seekWhereNever: AtStart & EveryNight = {
  name: 'seek-all-pairs-where-never',
  run: ({ database }) => enqueueNeverSought(database, NAME),
};

async function seekSome(context: CommandContext, { kind, behind }: Place): Promise<Place> {
  if (kind === 'DONE') return { kind };
  const party = kind === 'CONTACT' ? 'contact' : 'company';
  const ids = await nextParties(context, party, behind, BATCH);
  await transaction(context, NAME, async (tx) => {
    await seekPairs(tx, kind, ids);
    return {};
  });
  if (ids.length === BATCH) return { kind, behind: ids.at(-1) };
  return { kind: kind === 'CONTACT' ? 'COMPANY' : 'DONE' };
}
