import { writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';
import type pg from 'pg';
import { from } from 'pg-copy-streams';
import { migrate, newerMigration } from '../platform/database/migrate.ts';
import { StartError } from '../platform/start-error.ts';
import { type BackupReader, BESIDE, readBackup } from './backup-file.ts';
import type { CliCommand } from './command.ts';
import { readWords } from './read-words.ts';
import { withOwner } from './with-database.ts';

const USAGE = 'restore <file.zip>';

/** Fills an empty database from a backup. */
export const command: CliCommand = {
  usage: USAGE,
  about: 'fills an empty database from a backup; the product must be stopped',
  run: async (words) => {
    const [file] = readWords(words, USAGE, {}, 1).files;
    if (!file) throw new StartError('Name the file to read: pnpm mikomi restore mikomi.zip');
    const path = resolve(process.env.INIT_CWD ?? process.cwd(), file);
    const backup = await readBackup(path).catch(() => {
      throw new StartError(`${path} is not a backup of Mikomi, or cannot be read.`);
    });
    try {
      await withOwner(
        (client, env, url) => restore(client, url, backup, env.databaseUrl ? undefined : env.dataDir),
        { mayBeMade: true },
      );
    } finally {
      backup.close();
    }
    console.log(`Restored ${backup.manifest.tables.length} tables as they stood at ${backup.manifest.at}.`);
    return 0;
  },
};

/** Migrates to where the backup stood, copies every table in one transaction, then migrates the rest of the way. */
export async function restore(
  client: pg.Client,
  url: string,
  backup: BackupReader,
  dataDir: string | undefined,
): Promise<void> {
  const { manifest } = backup;
  if (
    manifest.product !== 'mikomi' ||
    manifest.format !== 1 ||
    (await newerMigration(manifest.migrations)) !== undefined
  ) {
    throw new StartError('This backup was written by a newer Mikomi. Restore it with that version.');
  }
  await migrate(url, { upTo: manifest.migrations.at(-1) });
  const { rows } = await client.query('SELECT 1 FROM organization UNION ALL SELECT 1 FROM person LIMIT 1');
  if (rows.length > 0) {
    throw new StartError(
      'The database is not empty. Restore into another: set MIKOMI_DATA_DIR to a new folder.',
    );
  }
  await client.query('BEGIN');
  try {
    const references = await dropReferences(client);
    for (const { name, columns } of manifest.tables) {
      const content = await backup.open(`tables/${name}.copy`);
      if (!content) throw new StartError(`The backup lacks its table ${name}.`);
      const list = columns.map((column) => `"${column}"`).join(', ');
      await pipeline(content, client.query(from(`COPY public."${name}" (${list}) FROM STDIN`)));
    }
    for (const statement of references) await client.query(statement);
    await client.query('COMMIT');
  } catch (error) {
    await client.query('ROLLBACK').catch(() => {});
    if (error instanceof StartError) throw error;
    throw new StartError(
      `The backup can't be restored: ${error instanceof Error ? error.message : String(error)}. Nothing of it was kept.`,
    );
  }
  await client.query('ANALYZE');
  await migrate(url);
  for (const name of dataDir === undefined ? [] : BESIDE) {
    const content = await backup.open(name);
    if (content) await writeFile(join(dataDir ?? '', name), await text(content), { mode: 0o600 });
  }
}

/** Tables refer to each other and to themselves: references are checked once everything is there. Answers how to put them back. */
async function dropReferences(client: pg.Client): Promise<string[]> {
  const { rows } = await client.query(
    `SELECT conrelid::regclass::text AS on_table, quote_ident(conname) AS name, pg_get_constraintdef(oid) AS definition
     FROM pg_constraint WHERE contype = 'f' AND connamespace = 'public'::regnamespace`,
  );
  for (const { on_table, name } of rows)
    await client.query(`ALTER TABLE ${on_table} DROP CONSTRAINT ${name}`);
  return rows.map(
    ({ on_table, name, definition }) => `ALTER TABLE ${on_table} ADD CONSTRAINT ${name} ${definition}`,
  );
}
