import pg from 'pg';
import type { Env } from '../../env.ts';
import { migrateQueue } from '../jobs/worker.ts';
import { checkServer } from './check-server.ts';
import { type Database, openDatabase, openOwnerPool } from './database.ts';
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
    const ownerPool = openOwnerPool(directUrl, 8);
    await migrateQueue(ownerPool);
    const database = openDatabase({ url, maxConnections: env.poolSize, ...(await roleFor(url)) });
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

/** Whoever owns the tables steps down to the application's role; a pooled address that signs in as that role stays. */
async function roleFor(url: string): Promise<{ role?: string }> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  await client.connect();
  try {
    const { rows } = await client.query('SELECT current_user AS name');
    return rows[0].name === APP_ROLE ? {} : { role: APP_ROLE };
  } finally {
    await client.end();
  }
}
