import { cancelStatement } from './cancel-statement.ts';
import type { OrganizationScope } from './scope.ts';
import { type Fragment, runScoped, sqlStateOf } from './sql.ts';

const QUERY_CANCELED = '57014';

/** How long an answer that may be given up is waited for, and by whom. */
export interface Patience {
  readonly atMostMs: number;
  /** Whoever asks has gone. */
  readonly signal?: AbortSignal | undefined;
}

/**
 * Runs one reading statement that may be given up: the server ends it when it takes too long or whoever asked has gone. Undefined
 * then.
 */
export async function runBriefly<Row>(
  scope: OrganizationScope,
  statement: Fragment,
  { atMostMs, signal }: Patience,
): Promise<Row[] | undefined> {
  const client = await scope.database.pool.connect();
  let cancelled: Promise<void> | undefined;
  const giveUp = () => {
    cancelled = cancelStatement(client);
  };
  try {
    if (signal?.aborted) return undefined;
    // Compiling a condition takes longer than an answer may.
    await client.query(`BEGIN READ ONLY; SET LOCAL statement_timeout = ${atMostMs}; SET LOCAL jit = off`);
    signal?.addEventListener('abort', giveUp);
    return await runScoped<Row>({ ...scope, client }, statement);
  } catch (error) {
    if (sqlStateOf(error) === QUERY_CANCELED) return undefined;
    throw error;
  } finally {
    signal?.removeEventListener('abort', giveUp);
    await cancelled;
    // A cancellation may come late: it must not end somebody else's statement on this connection.
    if (cancelled) client.release(true);
    else
      await client.query('ROLLBACK').then(
        () => client.release(),
        (error: Error) => client.release(error),
      );
  }
}
