import { isRefusal, type Refusal, refuse } from '@mikomi/domain/shared';
import type { CommandContext, Transaction } from '../context.ts';
import { sqlStateOf } from '../database/sql.ts';
import { newId } from '../ids.ts';
import { recordChanges, recordCommand } from './record-changes.ts';
import { wakeRelay } from './relay.ts';
import { noteTakenBack } from './taken-back.ts';

const TIME_LIMIT_MS = 60_000;

/** Two commands that wait for each other: the database ends one, which begins anew. */
const DEADLOCK = '40P01';
const MOST_TRIES = 4;

/**
 * Runs one command in one transaction. What its writers touch becomes rows of the change record in the same commit;
 * a refusal takes everything back. With an idempotency key a repeated command answers what the first one did.
 * `run` may run again, from the beginning: it keeps nothing outside its transaction.
 */
export async function transaction<Result>(
  context: CommandContext,
  name: string,
  run: (tx: Transaction) => Promise<Result | Refusal>,
): Promise<Result | Refusal> {
  return tryAgain(() => runOnce(context, name, run, true));
}

/** Runs a command as `transaction` does, answers what came of it, and takes everything back. */
export async function rehearsal<Result>(
  context: CommandContext,
  name: string,
  run: (tx: Transaction) => Promise<Result | Refusal>,
): Promise<Result | Refusal> {
  return tryAgain(() => runOnce(context, name, run, false));
}

async function tryAgain<Result>(once: () => Promise<Result>): Promise<Result> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await once();
    } catch (error) {
      if (sqlStateOf(error) !== DEADLOCK || tries === MOST_TRIES) throw error;
    }
  }
}

/** Lets the statements of long work in the background take more time than a request's. */
export async function allowTime(tx: Transaction, milliseconds: number): Promise<void> {
  await tx.client.query(`SET LOCAL statement_timeout = ${milliseconds}`);
}

async function runOnce<Result>(
  context: CommandContext,
  name: string,
  run: (tx: Transaction) => Promise<Result | Refusal>,
  isKept: boolean,
): Promise<Result | Refusal> {
  const client = await context.database.pool.connect().catch((error: unknown) => {
    noteTakenBack(error);
    throw error;
  });
  let isCommitting = false;
  const tx: Transaction = { ...context, client, commandId: newId(), changes: [] };
  try {
    // A command reads little, and often: starting processes that help it costs more than they help.
    await client.query(
      `BEGIN; SET LOCAL statement_timeout = ${TIME_LIMIT_MS}; SET LOCAL max_parallel_workers_per_gather = 0`,
    );
    const earlier = await recordCommand(tx, name);
    if (earlier) {
      await client.query('ROLLBACK');
      return earlier.matches ? (earlier.result as Result) : refuse('idempotency-key-reused');
    }
    const outcome = await run(tx);
    if (!isKept || isRefusal(outcome)) {
      await client.query('ROLLBACK');
      return outcome;
    }
    for (const hook of context.hooks.beforeCommit) await hook(tx);
    await recordChanges(tx, outcome);
    isCommitting = true;
    await client.query('COMMIT');
    wakeRelay(context.database);
    return outcome;
  } catch (error) {
    const isAnswered = await client.query('ROLLBACK').then(
      () => true,
      () => false,
    );
    // A connection that was cut while it committed leaves open what became of it.
    if (isAnswered || !isCommitting) noteTakenBack(error);
    throw error;
  } finally {
    client.release();
  }
}
