import type { Transaction } from '../context.ts';

/** Does a part of a command that may fail alone: what it wrote is taken back, and the command goes on. */
export async function fromSavepoint<Result>(tx: Transaction, run: () => Promise<Result>): Promise<Result> {
  const standing = tx.changes.length;
  await tx.client.query('SAVEPOINT part');
  try {
    const result = await run();
    await tx.client.query('RELEASE SAVEPOINT part');
    return result;
  } catch (error) {
    await tx.client.query('ROLLBACK TO SAVEPOINT part');
    tx.changes.length = standing;
    throw error;
  }
}
