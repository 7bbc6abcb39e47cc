import type { Transaction } from '../context.ts';

/**
 * Lets the commit return before the disk has it. For work that keeps its own place in the same commit: lost with the
 * machine, it is lost whole and done again. Whatever is committed as ever afterwards brings it to the disk with it.
 */
export async function commitLazily(tx: Transaction): Promise<void> {
  await tx.client.query('SET LOCAL synchronous_commit = off');
}
