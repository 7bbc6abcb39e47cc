import { resolve } from 'node:path';
import type pg from 'pg';
import { type Env, readEnv } from '../env.ts';
import { connectOwner } from '../platform/database/database.ts';
import { findRunning, startEmbedded } from '../platform/database/embedded.ts';

/**
 * Reaches the product's database as its owner, beside a running product or without one: the server named in
 * `DATABASE_URL`, the embedded one that runs already, or the embedded one started for the length of the work.
 */
export async function withOwner<Result>(
  work: (client: pg.Client, env: Env, url: string) => Promise<Result>,
  source: Readonly<Record<string, string | undefined>> = process.env,
): Promise<Result> {
  const env = readEnv(source, { root: resolve(import.meta.dirname, '../../../..') });
  const running = env.directDatabaseUrl ?? (await findRunning(env.dataDir));
  const started = running === undefined ? await startEmbedded(env.dataDir) : undefined;
  const url = running ?? started?.url ?? '';
  let client: pg.Client | undefined;
  try {
    client = await connectOwner(url);
    return await work(client, env, url);
  } finally {
    await client?.end().catch(() => {});
    await started?.stop();
  }
}
