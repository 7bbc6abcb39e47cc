import type pg from 'pg';

/** Connections of a pool, lent to somebody who does not wait for what they began. */
export interface LentConnections {
  readonly pool: pg.Pool;
  /** Settles once every connection that was asked for is given back, so that the pool may be closed without losing a statement. */
  returned(): Promise<void>;
}

/**
 * Lends the connections of a pool to the queue's library, which marks a job as done without waiting for the answer: a pool that
 * is closed meanwhile would lose the mark, and the job would be done again. Where all connections are taken for long, the
 * library is told so by a code after which it tries again; without one it would end the process.
 */
export function lendConnections(pool: pg.Pool): LentConnections {
  const lent = new Set<Promise<void>>();
  const borrow = async (): Promise<pg.PoolClient> => {
    const back = Promise.withResolvers<void>();
    const giveBack = () => {
      lent.delete(back.promise);
      back.resolve();
    };
    lent.add(back.promise);
    try {
      const client = await pool.connect();
      const release = client.release.bind(client);
      client.release = (...reason) => {
        release(...reason);
        giveBack();
      };
      return client;
    } catch (error) {
      giveBack();
      throw isWaitTooLong(error) ? Object.assign(error, { code: 'ETIMEDOUT' }) : error;
    }
  };
  return {
    pool: new Proxy(pool, {
      get: (target, name) => {
        // Asked with a callback it is for listening, which goes on until the end and loses nothing.
        if (name === 'connect')
          return (whenConnected?: Parameters<pg.Pool['connect']>[0]) =>
            whenConnected ? target.connect(whenConnected) : borrow();
        const value: unknown = Reflect.get(target, name);
        return typeof value === 'function' ? value.bind(target) : value;
      },
    }),
    returned: async () => {
      while (lent.size > 0) await Promise.all(lent);
    },
  };
}

/** The pool says this in words alone. */
function isWaitTooLong(error: unknown): error is Error {
  return error instanceof Error && error.message === 'timeout exceeded when trying to connect';
}
