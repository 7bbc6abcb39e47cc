import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { expect, inject, onTestFinished, test } from 'vitest';
import { backup, tablesOf } from '../../src/cli/backup.ts';
import { type BackupReader, readBackup } from '../../src/cli/backup-file.ts';
import { restore } from '../../src/cli/restore.ts';
import { StartError } from '../../src/platform/start-error.ts';
import { createScratchDatabase } from '../database/scratch-database.ts';
import { databaseUrl } from '../testkit/embedded-server.ts';
import { createWorld } from '../testkit/world.ts';

/** A fingerprint of every table, by name. */
async function fingerprints(client: pg.Client): Promise<Record<string, string>> {
  const prints: Record<string, string> = {};
  for (const { name } of await tablesOf(client)) {
    const { rows } = await client.query(
      `SELECT count(*) || ':' || coalesce(md5(string_agg(t::text, ',' ORDER BY t::text)), '') AS print FROM "${name}" t`,
    );
    prints[name] = rows[0].print;
  }
  return prints;
}

async function connected<Result>(url: string, work: (client: pg.Client) => Promise<Result>): Promise<Result> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

test('a backup restores every row into an empty database, and into no other', async () => {
  const world = await createWorld();
  const owner = await (await world.signUp()).found();
  await owner.mutate('createLead', { company: { new: { name: '株式会社藍染 "\\\n\t' } }, note: 'a,b\\N' });
  const folder = await mkdtemp(join(tmpdir(), 'mikomi-backup-'));
  const file = join(folder, 'mikomi.zip');
  const serverUrl = inject('serverUrl');
  try {
    const before = await connected(world.url, async (client) => {
      await backup(client, file, undefined);
      await expect(backup(client, file, undefined)).rejects.toThrow('is there already');
      await expect(backup(client, join(folder, 'none', 'a.zip'), undefined)).rejects.toThrow('ENOENT');
      return fingerprints(client);
    });
    await connected(serverUrl, (client) => client.query('CREATE DATABASE restored'));
    const url = databaseUrl(serverUrl, 'restored');
    const reader = await readBackup(file);
    await connected(url, async (client) => {
      await restore(client, url, reader, undefined);
      expect(await fingerprints(client)).toEqual(before);
      await expect(restore(client, url, reader, undefined)).rejects.toThrow('not empty');
      const { rows } = await client.query(
        `SELECT count(*)::int AS references FROM pg_constraint WHERE contype = 'f'`,
      );
      expect(rows[0].references).toBeGreaterThan(50);
    });
    reader.close();
  } finally {
    await rm(folder, { recursive: true });
    await world.close();
  }
});

test('a backup of a newer version is refused before anything is written, and named as one', async () => {
  const database = await createScratchDatabase();
  onTestFinished(() => database.drop());
  const newer: BackupReader = {
    manifest: {
      product: 'mikomi',
      format: 1,
      at: '2030-01-01T00:00:00.000Z',
      migrations: ['20261123000000_ground_floor', '20300101000000_what_is_to_come'],
      tables: [],
    },
    open: async () => undefined,
    close: () => {},
  };
  await connected(database.url, async (client) => {
    const restored = restore(client, database.url, newer, undefined);
    await expect(restored).rejects.toThrow(StartError);
    await expect(restored).rejects.toThrow('written by a newer Mikomi');
  });
  expect(
    await database.query(`SELECT relname FROM pg_class WHERE relnamespace = 'public'::regnamespace`),
  ).toEqual([]);
});
