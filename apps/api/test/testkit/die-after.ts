import type { World } from './world.ts';

/**
 * Does work in a process that dies after so many statements of its transactions: what is sent from then on reaches no database.
 * Answers whether it came to that. What was done so far is taken back, and the connections live again.
 */
export async function dieAfter(
  { database }: World,
  statements: number,
  work: () => Promise<unknown>,
): Promise<boolean> {
  const connect = database.pool.connect.bind(database.pool);
  let left = statements;
  const dying = async (callback?: (error: Error) => void) => {
    // The pool's own statements borrow a connection by callback.
    if (callback && left < 0) return callback(new Error('killed'));
    if (callback) return connect(callback as never);
    const client = await connect();
    const query = client.query.bind(client);
    const release = client.release.bind(client);
    Object.assign(client, {
      query: (...args: unknown[]) => {
        left -= 1;
        if (left >= 0 || args[0] === 'ROLLBACK') return (query as (...all: unknown[]) => unknown)(...args);
        // Whoever sends rows gets no promise but the stream that takes them.
        if (isStream(args[0])) throw new Error('killed');
        return Promise.reject(new Error('killed'));
      },
      release: () => {
        Object.assign(client, { query, release });
        release();
      },
    });
    return client;
  };
  Object.assign(database.pool, { connect: dying });
  await work().catch(() => {});
  Object.assign(database.pool, { connect });
  return left < 0;
}

function isStream(query: unknown): boolean {
  return typeof query === 'object' && query !== null && 'submit' in query;
}
