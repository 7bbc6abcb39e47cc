import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { migrate } from '../../src/platform/database/migrate.ts';
import { StartError } from '../../src/platform/start-error.ts';
import { createWorld } from '../testkit/world.ts';
import { createScratchDatabase, type ScratchDatabase } from './scratch-database.ts';

const FIRST = 'CREATE TABLE first (id int PRIMARY KEY);';
const SECOND = 'CREATE TABLE second (id int); INSERT INTO first VALUES (1), (2);';
const THIRD = 'CREATE TABLE third (id int);';

describe('the runner of migrations', () => {
  let folder: string;
  let database: ScratchDatabase;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'mikomi-migrations-'));
    database = await createScratchDatabase();
    await release({ '1_first': FIRST, '2_second': SECOND, '3_third': THIRD });
  });

  afterEach(async () => {
    await database.drop();
    await rm(folder, { recursive: true });
  });

  async function release(migrations: Readonly<Record<string, string>>): Promise<void> {
    for (const [name, sql] of Object.entries(migrations)) {
      await mkdir(join(folder, name), { recursive: true });
      await writeFile(join(folder, name, 'migration.sql'), sql);
    }
  }

  async function tables(): Promise<string[]> {
    const rows = await database.query<{ name: string }>(
      `SELECT relname AS name FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind = 'r'
       AND relname <> '_prisma_migrations' ORDER BY 1`,
    );
    return rows.map(({ name }) => name);
  }

  test('keeps what came before a failure, takes the failing one back whole, and goes on there', async () => {
    await release({ '2_second': `${SECOND} INSERT INTO first VALUES (1);` });
    const failed = migrate(database.url, { folder });
    await expect(failed).rejects.toThrow(StartError);
    await expect(failed).rejects.toThrow(/2_second failed and was taken back: .*duplicate key/);
    expect(await tables()).toEqual(['first']);
    expect(await database.query('SELECT * FROM first')).toEqual([]);
    await release({ '2_second': SECOND });
    expect(await migrate(database.url, { folder })).toEqual(['2_second', '3_third']);
    expect(await tables()).toEqual(['first', 'second', 'third']);
  });

  test('applies each once, however many start at the same time', async () => {
    const starts = await Promise.all([1, 2, 3].map(() => migrate(database.url, { folder })));
    expect(starts.flat().toSorted()).toEqual(['1_first', '2_second', '3_third']);
    expect(await database.query('SELECT * FROM first')).toHaveLength(2);
    expect(await migrate(database.url, { folder })).toEqual([]);
  });

  test('refuses a migration that was rewritten after it was applied', async () => {
    await migrate(database.url, { folder, upTo: '1_first' });
    await release({ '1_first': `${FIRST} -- better` });
    await expect(migrate(database.url, { folder })).rejects.toThrow(
      /1_first was changed after it was applied/,
    );
    expect(await tables()).toEqual(['first']);
  });

  test('refuses a database that a newer release has migrated, and leaves it as it is', async () => {
    await migrate(database.url, { folder });
    await rm(join(folder, '3_third'), { recursive: true });
    const started = migrate(database.url, { folder });
    await expect(started).rejects.toThrow(StartError);
    await expect(started).rejects.toThrow(/migrated by a newer Mikomi \(3_third\)/);
    expect(await tables()).toEqual(['first', 'second', 'third']);
  });

  test('leaves a process unready while its database lacks one', async () => {
    const world = await createWorld();
    try {
      const ready = () => world.nobody().http('GET', '/health/ready');
      world.clock.now = Date.now();
      expect((await ready()).json()).toEqual({ status: 'ready' });
      const { rows } = await world.ownerPool.query(
        'DELETE FROM _prisma_migrations WHERE migration_name = (SELECT max(migration_name) FROM _prisma_migrations) RETURNING migration_name',
      );
      world.clock.now += 1000;
      const answer = await ready();
      expect(answer.statusCode).toBe(503);
      expect(answer.json()).toEqual({ status: 'migrating', pending: [rows[0].migration_name] });
      expect((await world.nobody().http('GET', '/health/live')).statusCode).toBe(200);
    } finally {
      await world.close();
    }
  });
});
