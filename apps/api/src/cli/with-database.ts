import { resolve } from 'node:path';
import type pg from 'pg';
import { type Env, readEnv } from '../env.ts';
import { checkServer } from '../platform/database/check-server.ts';
import { clusterIn, holdsCluster } from '../platform/database/cluster-folder.ts';
import { connectOnce } from '../platform/database/database.ts';
import { reachEmbedded } from '../platform/database/embedded.ts';
import { StartError } from '../platform/start-error.ts';
import { asServed } from './as-served.ts';

export interface Reached {
  readonly source?: Readonly<Record<string, string | undefined>>;
  /** Whether an embedded database that is not there is made: by a command that fills one, never by one that asks of it. */
  readonly mayBeMade?: boolean;
}

/**
 * Reaches the product's database as its owner, beside a running product or without one: the server named in
 * `DATABASE_URL`, or the embedded one, which stays for the length of the work.
 */
export async function withOwner<Result>(
  work: (client: pg.Client, env: Env, url: string) => Promise<Result>,
  { source = process.env, mayBeMade = false }: Reached = {},
): Promise<Result> {
  const env = await asServed(readEnv(source, { root: resolve(import.meta.dirname, '../../../..') }), source);
  const isEmbedded = env.directDatabaseUrl === undefined;
  if (isEmbedded && !mayBeMade && !(await holdsCluster(clusterIn(env.dataDir)))) {
    throw new StartError(
      `There is no database in the data folder ${resolve(env.dataDir)}. Set MIKOMI_DATA_DIR to the one that the product uses, or DATABASE_URL to its server.`,
    );
  }
  const embedded = isEmbedded ? await reachEmbedded(env.dataDir) : undefined;
  const url = embedded?.url ?? env.directDatabaseUrl ?? '';
  let client: pg.Client | undefined;
  try {
    await checkServer(url);
    client = await connectOnce(url);
    return await work(client, env, url);
  } finally {
    await client?.end().catch(() => {});
    await embedded?.stop();
  }
}
