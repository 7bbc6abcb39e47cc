import { randomBytes } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import pg from 'pg';
import { type RunningProduct, startProduct } from '../outside/running-product.ts';
import { WebClient } from '../outside/web-client.ts';
import { hooks, judgePassword } from '../src/compose.ts';
import { openDatabase } from '../src/platform/database/database.ts';
import { createAuthentication } from '../src/platform/http/authentication.ts';
import { loadSample, sampleEmail } from '../src/sample/load-sample.ts';
import { giveCustomValues } from './give-custom-values.ts';

const SECRET = randomBytes(32).toString('hex');
const PASSWORD = 'a password of the bench 1';
const COUNTER = new URL('count-statements.ts', import.meta.url).pathname;

/** The product at work on a database of its own. */
export interface Bench {
  readonly product: RunningProduct;
  readonly databaseUrl: string;
}

/** Makes a database on the server, as a copy of another that nobody is at work in when one is named; answers where it is. */
export async function makeDatabase(serverUrl: string, name: string, original?: string): Promise<string> {
  const like = original === undefined ? '' : ` TEMPLATE ${original} STRATEGY FILE_COPY`;
  await withConnection(serverUrl, (client) => client.query(`CREATE DATABASE ${name}${like}`));
  const url = new URL(serverUrl);
  url.pathname = `/${name}`;
  return url.href;
}

/** Starts the product on a database of its own, to which it brings its tables where there are none. */
export async function openBench(serverUrl: string, name: string, original?: string): Promise<Bench> {
  const databaseUrl = await makeDatabase(serverUrl, name, original);
  const env = { DATABASE_URL: databaseUrl, MIKOMI_SECRET: SECRET, PORT: '0' };
  return { product: await startProduct({ env, preload: COUNTER }), databaseUrl };
}

/** Has the product fill its database with an organization of so many leads and their history, the same every time; answers its slug. */
export async function fill(bench: Bench, leads: number, now: number): Promise<string> {
  const database = openDatabase({ url: bench.databaseUrl, maxConnections: 4, role: 'mikomi_app' });
  try {
    const authentication = createAuthentication({
      database,
      publicUrl: bench.product.url,
      secret: SECRET,
      rateLimited: false,
      judgePassword,
      sendPasswordReset: async () => {},
    });
    const { slug } = await loadSample({
      database,
      authentication,
      hooks,
      now,
      locale: 'ja',
      password: PASSWORD,
      leads,
    });
    // Leads that are scored meanwhile would be held by two at once.
    await settle(bench);
    await withConnection(bench.databaseUrl, giveCustomValues);
    await withConnection(bench.databaseUrl, wereSought);
    await settle(bench);
    return slug;
  } finally {
    await database.close();
  }
}

/** Whoever has so many parties was looked through for doubles long ago: no product that starts on a copy does it anew. */
async function wereSought(client: pg.Client): Promise<void> {
  await client.query(
    `INSERT INTO pair_search ("organizationId", id, "keysVersion") SELECT id, id, "keysVersion" FROM organization
     ON CONFLICT ("organizationId", id) DO UPDATE SET "keysVersion" = excluded."keysVersion"`,
  );
}

/** Signs in to the organization as its owner, who sees all, or as one of its sellers. */
export async function signIn(bench: Bench, slug: string, role: 'owner' | 'rep'): Promise<WebClient> {
  const client = await new WebClient(bench.product.url).signIn('in', {
    email: sampleEmail(role),
    password: PASSWORD,
  });
  return client.in(slug);
}

/** Waits until what was written has been told everywhere, the leads are scored and the tables are as tidy as after a night. */
async function settle({ databaseUrl }: Bench): Promise<void> {
  await withConnection(databaseUrl, async (client) => {
    for (;;) {
      const { rows } = await client.query(
        `SELECT (SELECT count(*) FROM outbox)::int + (SELECT count(*) FROM graphile_worker.jobs WHERE run_at <= now() AND attempts < max_attempts)::int
           + (SELECT count(*) FROM score_run WHERE "finishedAt" IS NULL)::int AS waiting`,
      );
      if (rows[0].waiting === 0) break;
      await setTimeout(500);
    }
    await tidy(client);
  });
}

/** Leaves the tables as they are after a night. */
export async function tidy(client: pg.Client): Promise<void> {
  await client.query('VACUUM ANALYZE');
  await client.query('CHECKPOINT');
}

/** Which PostgreSQL it is. */
export async function versionOf(url: string): Promise<string> {
  let version = '';
  await withConnection(url, async (client) => {
    const { rows } = await client.query('SHOW server_version');
    version = String(rows[0].server_version);
  });
  return version;
}

/** How many statements the product has sent to the database since it began. */
export function statementsOf({ product }: Bench): Promise<number> {
  const { promise, resolve } = Promise.withResolvers<number>();
  product.process.once('message', (message) => resolve((message as { statements: number }).statements));
  product.process.send('statements');
  return promise;
}

export async function withConnection(
  url: string,
  work: (client: pg.Client) => Promise<unknown>,
): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}
