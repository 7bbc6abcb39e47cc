import { createHash, randomUUID } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import pg from 'pg';
import { StartError } from '../start-error.ts';

const FOLDER = resolve(import.meta.dirname, '../../../prisma/migrations');
const MIGRATION_LOCK = 119_920_012;

// The table that Prisma's own runner keeps, so that its tools read ours.
const TABLE = `CREATE TABLE IF NOT EXISTS _prisma_migrations (
  id varchar(36) PRIMARY KEY NOT NULL, checksum varchar(64) NOT NULL, finished_at timestamptz, migration_name varchar(255) NOT NULL,
  logs text, rolled_back_at timestamptz, started_at timestamptz NOT NULL DEFAULT now(), applied_steps_count integer NOT NULL DEFAULT 0)`;

interface Migration {
  readonly name: string;
  readonly sql: string;
  readonly checksum: string;
}

/**
 * Brings the database to the newest migration, one transaction each, under a lock that a second start waits for.
 * `upTo` stops after that migration. One that fails leaves the ones before it applied and itself undone; the next start goes on there.
 * A database that a newer release has migrated is refused: what it asks of its rows is not known here.
 */
export async function migrate(
  url: string,
  { folder = FOLDER, upTo }: { readonly folder?: string; readonly upTo?: string | undefined } = {},
): Promise<readonly string[]> {
  const client = new pg.Client({ connectionString: url, application_name: 'mikomi migrate' });
  await client.connect();
  try {
    await client.query('SELECT pg_advisory_lock($1)', [MIGRATION_LOCK]);
    await client.query(TABLE);
    const migrations = await readMigrations(folder);
    const applied = await appliedMigrations(client);
    const newer = unknownAmong([...applied.keys()], migrations);
    if (newer !== undefined) {
      throw new StartError(
        `The database has been migrated by a newer Mikomi (${newer}). Start that version, or restore a backup from before it into another database.`,
      );
    }
    return await applyPending(
      client,
      migrations.filter(({ name }) => upTo === undefined || name <= upTo),
      applied,
    );
  } finally {
    await client.end();
  }
}

/** The names of migrations that the database still lacks. */
export async function pendingMigrations(
  client: pg.ClientBase | pg.Pool,
  folder: string = FOLDER,
): Promise<string[]> {
  const applied = await appliedMigrations(client);
  return (await readMigrations(folder)).map(({ name }) => name).filter((name) => !applied.has(name));
}

/** Which of these migrations this release does not have: whatever they are applied to is newer. */
export async function newerMigration(
  names: readonly string[],
  folder: string = FOLDER,
): Promise<string | undefined> {
  return unknownAmong(names, await readMigrations(folder));
}

function unknownAmong(names: readonly string[], known: readonly Migration[]): string | undefined {
  const ours = new Set(known.map(({ name }) => name));
  return names.find((name) => !ours.has(name));
}

async function applyPending(
  client: pg.Client,
  migrations: readonly Migration[],
  applied: ReadonlyMap<string, string>,
): Promise<readonly string[]> {
  const done: string[] = [];
  for (const migration of migrations) {
    const checksum = applied.get(migration.name);
    if (checksum === undefined) {
      await apply(client, migration);
      done.push(migration.name);
    } else if (checksum !== migration.checksum) {
      throw new StartError(
        `Migration ${migration.name} was changed after it was applied. Restore its file as released, then start again.`,
      );
    }
  }
  return done;
}

async function apply(client: pg.Client, { name, sql, checksum }: Migration): Promise<void> {
  try {
    await client.query('BEGIN');
    await client.query(sql);
    await client.query(
      `INSERT INTO _prisma_migrations (id, checksum, migration_name, finished_at, applied_steps_count) VALUES ($1, $2, $3, now(), 1)`,
      [randomUUID(), checksum, name],
    );
    await client.query('COMMIT');
  } catch (error) {
    await client.query('ROLLBACK').catch(() => {});
    throw new StartError(
      `Migration ${name} failed and was taken back: ${error instanceof Error ? error.message : String(error)}. The data is as before; mend the cause and start again.`,
    );
  }
}

async function appliedMigrations(client: pg.ClientBase | pg.Pool): Promise<Map<string, string>> {
  const { rows } = await client.query(
    'SELECT migration_name, checksum FROM _prisma_migrations WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL',
  );
  return new Map(rows.map((row) => [row.migration_name, row.checksum]));
}

async function readMigrations(folder: string): Promise<readonly Migration[]> {
  const names = (await readdir(folder, { withFileTypes: true })).filter((entry) => entry.isDirectory());
  return Promise.all(
    names
      .map(({ name }) => name)
      .sort()
      .map(async (name) => {
        const sql = await readFile(join(folder, name, 'migration.sql'), 'utf8');
        return { name, sql, checksum: createHash('sha256').update(sql).digest('hex') };
      }),
  );
}
