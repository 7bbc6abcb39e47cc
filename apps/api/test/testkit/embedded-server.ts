import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import type { TestProject } from 'vitest/node';
import { openOwnerPool } from '../../src/platform/database/database.ts';
import { startEmbedded } from '../../src/platform/database/embedded.ts';
import { migrate } from '../../src/platform/database/migrate.ts';
import { migrateQueue } from '../../src/platform/jobs/worker.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The test server's address as its owner; the database in it is the maintenance one. */
    readonly serverUrl: string;
  }
}

/** The migrated database that every worker's own is copied from. */
export const TEMPLATE = 'mikomi_template';

/** Starts one real PostgreSQL for the run, which nobody starts again after a crash of the machine, and migrates the template. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'mikomi-test-'));
  const server = await startEmbedded(folder);
  const client = new pg.Client({ connectionString: server.url });
  await client.connect();
  for (const name of ['fsync', 'full_page_writes', 'synchronous_commit'])
    await client.query(`ALTER SYSTEM SET ${name} = off`);
  await client.query('SELECT pg_reload_conf()');
  await client.query(`CREATE DATABASE ${TEMPLATE}`);
  await client.end();
  const templateUrl = databaseUrl(server.url, TEMPLATE);
  await migrate(templateUrl);
  const template = openOwnerPool(templateUrl, 2);
  await migrateQueue(template);
  await template.end();
  project.provide('serverUrl', server.url);
  return async () => {
    await server.stop();
    await rm(folder, { recursive: true, force: true });
  };
}

/** The address of one database of a server. */
export function databaseUrl(serverUrl: string, database: string): string {
  const url = new URL(serverUrl);
  url.pathname = `/${database}`;
  return url.href;
}
