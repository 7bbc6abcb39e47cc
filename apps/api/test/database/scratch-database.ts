import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { inject } from 'vitest';
import { databaseUrl } from '../testkit/embedded-server.ts';

/** A database of the test server's that belongs to one test. */
export interface ScratchDatabase {
  readonly url: string;
  query<Row extends pg.QueryResultRow>(text: string, values?: readonly unknown[]): Promise<Row[]>;
  drop(): Promise<void>;
}

/** Makes an empty database, or a copy of a template. */
export async function createScratchDatabase(template = 'template0'): Promise<ScratchDatabase> {
  const serverUrl = inject('serverUrl');
  const name = `mikomi_scratch_${randomBytes(6).toString('hex')}`;
  await onServer(serverUrl, `CREATE DATABASE ${name} TEMPLATE ${template}`);
  const url = databaseUrl(serverUrl, name);
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  return {
    url,
    query: async <Row extends pg.QueryResultRow>(text: string, values?: readonly unknown[]) =>
      (await client.query<Row>(text, values?.slice())).rows,
    drop: async () => {
      await client.end();
      await onServer(serverUrl, `DROP DATABASE ${name} WITH (FORCE)`);
    },
  };
}

async function onServer(serverUrl: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: serverUrl });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
