// Invariants: an organization says that its keys are today's only when those of all its records are, the bin's too.
// Locks: the organization's keys, against another process at the same; a batch of records at a time, never two kinds at once.
// Changes: keys and terms, which are derived: no row of the change record.
import { isRefusal } from '@mikomi/domain/shared';
import { transaction } from '../../../platform/change/transaction.ts';
import type { CommandContext, Transaction } from '../../../platform/context.ts';
import { type EveryMinute, enqueue, type Job, job } from '../../../platform/jobs/job.ts';
import { jobContext } from '../../../platform/jobs/job-context.ts';
import { beginTurn } from '../../../platform/jobs/turn.ts';
import { refreshCompanies, refreshContacts } from '../../parties/index.ts';
import { refreshTheseLeads } from '../store/refresh-leads.ts';
import { enqueueWhereStale, holdNext, holdStaleKeys, keepKeysVersion } from '../store/stale-keys.ts';

const NAME = 'remake-keys';
const BATCH = 1_000;

/** How far the keys of an organization are made anew: these kinds are left, and of the first of them what stands behind a record. */
interface Place {
  readonly kinds: readonly (keyof typeof REFRESHERS)[];
  readonly behind?: string | undefined;
}

interface Payload extends Partial<Place> {
  readonly organizationId: string;
}

type Refresher = (tx: Transaction, ids: readonly string[]) => Promise<void>;
const REFRESHERS = {
  company: refreshCompanies,
  contact: (tx, ids) => refreshContacts(tx, ids),
  lead: refreshTheseLeads,
} satisfies Record<string, Refresher>;

/** Leads are found by what their parties are found by: they come last. */
const ALL = ['company', 'contact', 'lead'] as const;

/**
 * Makes the keys and terms of one organization's records anew when they are of an earlier version. A batch is one commit and
 * the next turn goes on behind the last one; whatever ends a process, the work begins anew, which changes nothing that is right.
 */
export const remakeKeys: Job<Payload> = job<Payload>(
  NAME,
  async ({ organizationId, kinds = ALL, behind }, surroundings) => {
    const context = { ...jobContext(surroundings, organizationId), quiet: true };
    await transaction(context, NAME, async (tx) => {
      if (!(await holdStaleKeys(tx))) return {};
      const left = await remakeFor(context, { kinds, behind });
      if (left.kinds.length === 0) await keepKeysVersion(tx);
      else await enqueue(tx, remakeKeys, { organizationId, ...left }, { key: `${NAME}:${organizationId}` });
      return {};
    });
  },
);

/** Finds the organizations whose keys are of an earlier version. */
export const remakeWhereStale: EveryMinute = {
  name: 'remake-stale-keys',
  run: ({ database }) => enqueueWhereStale(database, NAME),
};

/** Goes on until the turn is up; answers what is left. */
async function remakeFor(context: CommandContext, from: Place): Promise<Place> {
  const isTurnUp = beginTurn();
  let left = from;
  do left = await remakeSome(context, left);
  while (left.kinds.length > 0 && !isTurnUp());
  return left;
}

async function remakeSome(context: CommandContext, from: Place): Promise<Place> {
  const [kind, ...later] = from.kinds;
  if (kind === undefined) return from;
  const left = await transaction<Place>(context, NAME, async (tx) => {
    const ids = await holdNext(tx, kind, from.behind, BATCH);
    await REFRESHERS[kind](tx, ids);
    return ids.length < BATCH ? { kinds: later } : { kinds: from.kinds, behind: ids.at(-1) };
  });
  if (isRefusal(left)) throw new Error(`Keys can't be made anew: ${left.because}`);
  return left;
}
