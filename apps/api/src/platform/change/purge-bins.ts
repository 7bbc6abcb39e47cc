// Invariants: what has rested long enough goes with all that belongs only to it, in one commit; nothing else goes.
// Locks: the records that go.
// Changes: every record that goes, without what it was; the record of change forgets what it said of people.
import { isRefusal, restedSince } from '@mikomi/domain/shared';
import type { Transaction } from '../context.ts';
import type { OrganizationScope } from '../database/scope.ts';
import { type Fragment, fragment, inOrganization, join, raw, runAbove, sql } from '../database/sql.ts';
import type { EveryNight } from '../jobs/job.ts';
import { jobContext } from '../jobs/job-context.ts';
import type { JobSurroundings } from '../jobs/job-surroundings.ts';
import { beginTurn, takeAnotherTurn } from '../jobs/turn.ts';
import { erasePerson } from './erase-person.ts';
import { letGo } from './let-go.ts';
import type { RecordType } from './record-type.ts';
import { transaction } from './transaction.ts';

/** The command's name, by which an undo knows to refuse it. */
export const PURGE = 'purge';

const BATCH = 100;

/**
 * Empties the bins of these kinds of records, in this order, of what has rested long enough. A batch is one commit: whatever
 * ends it, another turn or night goes on where it stood.
 */
export function purgeBins(types: readonly RecordType[]): EveryNight {
  const purge: EveryNight = {
    name: 'purge-bins',
    run: async (surroundings) => {
      const isTurnUp = beginTurn();
      const failures: unknown[] = [];
      for (const organizationId of await organizationsWithRested(surroundings, types)) {
        for (const type of types) {
          // What is wrong with one bin keeps no other one full.
          try {
            if ((await purgeBin(surroundings, organizationId, type, isTurnUp)) === 'DONE') continue;
            return await takeAnotherTurn(surroundings.database, purge);
          } catch (error) {
            failures.push(error);
          }
        }
      }
      if (failures.length > 0) throw new AggregateError(failures, 'Some bins could not be emptied.');
    },
  };
  return purge;
}

async function organizationsWithRested(
  { database, now }: JobSurroundings,
  types: readonly RecordType[],
): Promise<readonly string[]> {
  const rested = join(
    types.map(
      ({ table }) => fragment`
        SELECT t."organizationId" AS id FROM ${raw(table)} AS t WHERE t."deletedAt" <= ${new Date(restedSince(now()))}`,
    ),
    ' UNION ',
  );
  const rows = await runAbove<{ id: string }>(
    database,
    fragment`SELECT r.id FROM (${rested}) AS r JOIN organization AS g ON g.id = r.id AND g."deletedAt" IS NULL ORDER BY r.id`,
  );
  return rows.map(({ id }) => id);
}

async function purgeBin(
  surroundings: JobSurroundings,
  organizationId: string,
  type: RecordType,
  isTurnUp: () => boolean,
): Promise<'DONE' | 'TURN-UP'> {
  const context = { ...jobContext(surroundings, organizationId), quiet: true };
  while (await isAnyRested(context, type, keptBy(context, context.hooks, type))) {
    const gone = await transaction(context, PURGE, async (tx) => {
      const ids = await takeRested(tx, type);
      await letGo(tx, type, ids);
      await erasePerson(tx, goneIn(tx));
      return { count: ids.length };
    });
    // Somebody else holds what is left.
    if (isRefusal(gone) || gone.count === 0) return 'DONE';
    // Asked only behind a batch: each turn gets further.
    if (isTurnUp()) return 'TURN-UP';
  }
  return 'DONE';
}

/** All that went, with what hung on it: what is known of each is forgotten. */
function goneIn({ changes }: Transaction): readonly string[] {
  return [...new Set(changes.filter(({ action }) => action === 'DELETE').map(({ recordId }) => recordId))];
}

async function isAnyRested(
  scope: OrganizationScope & { readonly now: () => number },
  type: RecordType,
  kept: Fragment,
): Promise<boolean> {
  const rows = await sql(scope)`SELECT 1 AS found ${rested(scope, type, kept)} LIMIT 1`;
  return rows.length > 0;
}

async function takeRested(tx: Transaction, type: RecordType): Promise<readonly string[]> {
  const rows = await sql(tx)<{ id: string }>`
    SELECT t.id ${rested(tx, type, keptBy(tx, tx.hooks, type))}
    ORDER BY t."deletedAt", t.id LIMIT ${BATCH} FOR UPDATE OF t SKIP LOCKED`;
  return rows.map(({ id }) => id);
}

function rested(
  scope: OrganizationScope & { readonly now: () => number },
  { table }: RecordType,
  kept: Fragment,
): Fragment {
  return fragment`FROM ${raw(table)} AS t WHERE ${inOrganization(scope, 't')}
    AND t."deletedAt" <= ${new Date(restedSince(scope.now()))} AND NOT (${kept})`;
}

function keptBy(
  scope: OrganizationScope,
  { lifecycle }: Transaction['hooks'],
  { name }: RecordType,
): Fragment {
  const conditions = lifecycle.flatMap(({ keeps }) => keeps?.(scope, name, raw('t.id')) ?? []);
  return join([raw('false'), ...conditions], ' OR ');
}
