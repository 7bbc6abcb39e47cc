// Invariants: afterwards every fact is what its record says today, and every month's sum is its facts'.
// Locks: the organization's facts; commands that change facts wait.
// Changes: facts and their sums, which are derived: no row of the change record.
import type { Refusal } from '@mikomi/domain/shared';
import { transaction } from '../../../platform/change/transaction.ts';
import type { CommandContext } from '../../../platform/context.ts';
import { inOrganization, sql } from '../../../platform/database/sql.ts';
import { rebuild } from '../store/write-facts.ts';

/** Makes all facts of an organization anew from their records; answers how many there are. */
export function rebuildFacts(context: CommandContext): Promise<number | Refusal> {
  return transaction(context, 'rebuild-facts', rebuild);
}

/** The same where they are marked as stale; no second process does it again. */
export function rebuildStaleFacts(context: CommandContext): Promise<number | Refusal> {
  return transaction(context, 'rebuild-facts', async (tx) => {
    const marked = await sql(tx)`
      UPDATE organization AS g SET "factsStale" = false WHERE ${inOrganization(tx, 'g')} AND g."factsStale" RETURNING g.id`;
    return marked.length > 0 ? rebuild(tx) : 0;
  });
}
