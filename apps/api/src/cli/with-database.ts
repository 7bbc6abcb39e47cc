import { resolve } from 'node:path';
import type pg from 'pg';
import { type Env, readEnv } from '../env.ts';
import { checkServer } from '../platform/database/check-server.ts';
import { connectOnce } from '../platform/database/database.ts';
import { reachEmbedded } from '../platform/database/embedded.ts';
import { asServed } from './as-served.ts';

/**
 * Reaches the product's database as its owner, beside a running product or without one: the server named in
 * `DATABASE_URL`, or the embedded one, which stays for the length of the work.
 */
export async function withOwner<Result>(
  work: (client: pg.Client, env: Env, url: string) => Promise<Result>,
  source: Readonly<Record<string, string | undefined>> = process.env,
): Promise<Result> {
  const env = await asServed(readEnv(source, { root: resolve(import.meta.dirname, '../../../..') }), source);
  const embedded = env.directDatabaseUrl === undefined ? await reachEmbedded(env.dataDir) : undefined;
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
