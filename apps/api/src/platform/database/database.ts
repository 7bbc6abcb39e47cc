import { PrismaPg } from '@prisma/adapter-pg';
import pg from 'pg';
import { PrismaClient } from '#generated/prisma/client.ts';
import { StartError } from '../start-error.ts';

/** Nobody waits longer for a server that does not answer. */
const CONNECT_TIMEOUT_MS = 10_000;

/** The tables, reached as the application's role: one pool for statements written by hand and for Prisma's reads. */
export interface Database {
  readonly pool: pg.Pool;
  readonly prisma: PrismaClient;
  close(): Promise<void>;
}

export interface DatabaseOptions {
  readonly url: string;
  readonly maxConnections: number;
  /** Steps down to the role that owns no table; off where the address already signs in as that role. */
  readonly role?: string;
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

export function openDatabase(options: DatabaseOptions): Database {
  const pool = new pg.Pool({
    connectionString: options.url,
    max: options.maxConnections,
    connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
    idleTimeoutMillis: 30_000,
    statement_timeout: 60_000,
    application_name: 'mikomi',
    options: `-c timezone=UTC${options.role ? ` -c role=${options.role}` : ''}`,
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

/** Connections of the tables' owner, direct: migrations, the queue, listening. */
export function openOwnerPool(url: string, max: number): pg.Pool {
  const pool = new pg.Pool({ connectionString: url, max, application_name: 'mikomi owner' });
  pool.on('error', () => {});
  pool.on('connect', (client) => client.on('error', () => {}));
  return pool;
}

/** One connection of the owner, or in one line why there is none. */
export async function connectOwner(url: string): Promise<pg.Client> {
  const client = new pg.Client({
    connectionString: url,
    application_name: 'mikomi owner',
    connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
    keepAlive: true,
  });
  client.on('error', () => {});
  try {
    await client.connect();
  } catch (error) {
    throw unreachable(error);
  }
  return client;
}

function unreachable(error: unknown): StartError {
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
