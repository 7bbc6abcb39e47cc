import type pg from 'pg';
import type { Env } from '../../env.ts';
import { migrateQueue } from '../jobs/worker.ts';
import { StartError } from '../start-error.ts';
import { checkServer } from './check-server.ts';
import { connectOnce, type Database, openDatabase, openOwnerPool, unreachable } from './database.ts';
import { type EmbeddedDatabase, startEmbedded } from './embedded.ts';
import { migrate } from './migrate.ts';

const APP_ROLE = 'mikomi_app';

/** The migrated database, open as the application and as its owner. */
export interface ConnectedDatabase {
  readonly database: Database;
  readonly ownerPool: pg.Pool;
  /** The owner's direct address, for listening and jobs. */
  readonly directUrl: string;
  /** The folder of the embedded database; undefined with a server of one's own. */
  readonly embedded: string | undefined;
  close(): Promise<void>;
}

/** Starts or reaches the database, checks that it can serve, migrates it and opens it. */
export async function connect(
  env: Pick<Env, 'databaseUrl' | 'directDatabaseUrl' | 'dataDir' | 'poolSize'>,
): Promise<ConnectedDatabase> {
  const embedded = env.databaseUrl === undefined ? await startEmbedded(env.dataDir) : undefined;
  try {
    const directUrl = embedded?.url ?? env.directDatabaseUrl ?? '';
    const url = embedded?.url ?? env.databaseUrl ?? '';
    await checkServer(directUrl);
    await migrate(directUrl);
    const database = await openAsApp(url, env.poolSize);
    const ownerPool = openOwnerPool(directUrl, 8);
    await migrateQueue(ownerPool);
    return {
      database,
      ownerPool,
      directUrl,
      embedded: embedded && env.dataDir,
      close: async () => {
        await database.close();
        await ownerPool.end();
        await embedded?.stop();
      },
    };
  } catch (error) {
    await stopQuietly(embedded);
    throw error;
  }
}

async function stopQuietly(embedded: EmbeddedDatabase | undefined): Promise<void> {
  await embedded?.stop().catch(() => {});
}

async function openAsApp(url: string, maxConnections: number): Promise<Database> {
  const database = openDatabase({ url, maxConnections, role: await roleFor(url) });
  try {
    await checkSession(database);
    return database;
  } catch (error) {
    await database.close();
    throw error;
  }
}

/** Whoever owns the tables steps down to the application's role; who signs in as that role brings its settings along. */
async function roleFor(url: string): Promise<string | undefined> {
  const client = await connectOnce(url);
  try {
    const { rows } = await client.query('SELECT current_user AS name');
    return rows[0].name === APP_ROLE ? undefined : APP_ROLE;
  } finally {
    await client.end();
  }
}

/**
 * A pooler passes no settings of a session on, and may leave them out without a word: the product would rewrite the record of
 * change as the tables' owner, and read instants in another zone.
 */
async function checkSession({ pool }: Database): Promise<void> {
  const { rows } = await pool
    .query(
      `SELECT current_user AS role, current_setting('TimeZone') AS zone, current_setting('statement_timeout') AS longest`,
    )
    .catch((error: Error) => {
      // A pooler's word for a setting that it does not know.
      if (error.message.includes('startup parameter')) throw new StartError(`${error.message}. ${POOLED}`);
      throw unreachable(error);
    });
  const { role, zone, longest } = rows[0];
  if (role === APP_ROLE && UTC.includes(zone) && longest !== '0') return;
  throw new StartError(
    `Sessions of DATABASE_URL work as ${role}, in ${zone}, with statement_timeout ${longest}. ${POOLED}`,
  );
}

const UTC = ['UTC', 'Etc/UTC'];
const POOLED = `A pooled DATABASE_URL signs in as ${APP_ROLE}: ALTER ROLE ${APP_ROLE} LOGIN PASSWORD '…'; ALTER ROLE ${APP_ROLE} SET timezone = 'UTC'; ALTER ROLE ${APP_ROLE} SET statement_timeout = '60s'. Name the direct one in DIRECT_DATABASE_URL.`;
