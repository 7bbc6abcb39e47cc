import { PrismaPg } from '@prisma/adapter-pg';
import pg from 'pg';
import { PrismaClient } from '#generated/prisma/client.ts';
import { StartError } from '../start-error.ts';

/** Nobody waits longer for a server that does not answer, and one that has gone silent is found out. */
const PATIENCE = { connectionTimeoutMillis: 10_000, keepAlive: true, keepAliveInitialDelayMillis: 10_000 };
/** No statement of a request or a relay takes longer. */
const LONGEST_STATEMENT_MS = 60_000;

/** The tables, reached as the application's role: one pool for statements written by hand and for Prisma's reads. */
export interface Database {
  readonly pool: pg.Pool;
  readonly prisma: PrismaClient;
  close(): Promise<void>;
}

export interface DatabaseOptions {
  readonly url: string;
  readonly maxConnections: number;
  /**
   * Steps down to this role, which owns no table, with the settings of a session. Left out where whoever signs in brings them
   * along: behind a pooler, which passes none on.
   */
  readonly role?: string | undefined;
  /** Told of every statement, for tests that count them. */
  readonly onStatement?: (text: string) => void;
}

// What hand-written statements read: counts and minor units as numbers, days as 'YYYY-MM-DD', instants as epoch milliseconds.
const PARSERS: Readonly<Record<number, (text: string) => unknown>> = {
  20: Number,
  1082: (text) => text,
  1184: (text) => Date.parse(text.replace(' ', 'T').replace('+00', 'Z')),
  1700: Number,
};

/** How values of hand-written statements arrive in the code. */
export const types: pg.CustomTypesConfig = {
  getTypeParser: ((oid: number, format?: 'text' | 'binary') =>
    PARSERS[oid] ?? pg.types.getTypeParser(oid, format)) as typeof pg.types.getTypeParser,
};

/** Opens the tables as the role of the application; connections are made when they are first needed. */
export function openDatabase(options: DatabaseOptions): Database {
  const pool = new pg.Pool({
    connectionString: options.url,
    max: options.maxConnections,
    ...PATIENCE,
    idleTimeoutMillis: 30_000,
    application_name: 'mikomi',
    ...(options.role && {
      statement_timeout: LONGEST_STATEMENT_MS,
      options: `-c timezone=UTC -c role=${options.role}`,
    }),
    ...(options.onStatement ? { Client: countingClient(options.onStatement) } : {}),
  });
  // A connection that the server cuts is replaced at the next use; without a listener it would end the process.
  pool.on('error', () => {});
  pool.on('connect', (client) => client.on('error', () => {}));
  const prisma = new PrismaClient({ adapter: new PrismaPg(pool) });
  return {
    pool,
    prisma,
    close: async () => {
      await prisma.$disconnect();
      if (!pool.ended) await pool.end();
    },
  };
}

/** Connections of the tables' owner, direct: migrations, the queue, listening. A busy machine may ask for more patience. */
export function openOwnerPool(
  url: string,
  max: number,
  connectionTimeoutMillis = PATIENCE.connectionTimeoutMillis,
): pg.Pool {
  const pool = new pg.Pool({
    connectionString: url,
    max,
    ...PATIENCE,
    connectionTimeoutMillis,
    statement_timeout: LONGEST_STATEMENT_MS,
    application_name: 'mikomi owner',
  });
  pool.on('error', () => {});
  pool.on('connect', (client) => client.on('error', () => {}));
  return pool;
}

/** One connection of whoever the address signs in, or in one line why there is none. */
export async function connectOnce(url: string): Promise<pg.Client> {
  const client = new pg.Client({
    connectionString: url,
    application_name: 'mikomi once',
    ...PATIENCE,
  });
  client.on('error', () => {});
  try {
    await client.connect();
  } catch (error) {
    throw unreachable(error);
  }
  return client;
}

/** What to say of a database that can't be reached. */
export function unreachable(error: unknown): StartError {
  const reason =
    error instanceof Error ? error.message || (error as NodeJS.ErrnoException).code : String(error);
  return new StartError(
    `The database can't be reached: ${reason}. Check DATABASE_URL and that the server runs.`,
  );
}

function countingClient(onStatement: (text: string) => void): typeof pg.Client {
  return class extends pg.Client {
    // biome-ignore lint/suspicious/noExplicitAny: pg's overloads of `query` have no common signature to extend.
    override query(...parameters: any[]): any {
      const first = parameters[0];
      onStatement(typeof first === 'string' ? first : (first?.text ?? ''));
      return (super.query as (...all: unknown[]) => unknown)(...parameters);
    }
  } as typeof pg.Client;
}
