import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { Readable } from 'node:stream';
import type pg from 'pg';
import { to } from 'pg-copy-streams';
import { StartError } from '../platform/start-error.ts';
import { BESIDE, backupWriter, type Manifest } from './backup-file.ts';
import type { CliCommand } from './command.ts';
import { readWords } from './read-words.ts';
import { withOwner } from './with-database.ts';

const USAGE = 'backup <file.zip>';

/** Writes everything into one file, as it stood at one moment, while the product goes on. */
export const command: CliCommand = {
  usage: USAGE,
  about: 'writes all organizations into one file; the product may run meanwhile',
  run: async (words) => {
    const [file] = readWords(words, USAGE, {}, 1).files;
    if (!file) throw new StartError('Name the file to write: pnpm mikomi backup mikomi.zip');
    const path = resolve(process.env.INIT_CWD ?? process.cwd(), file);
    const rows = await withOwner((client, env) =>
      backup(client, path, env.databaseUrl ? undefined : env.dataDir),
    );
    console.log(`Wrote ${rows} tables to ${path}. Keep it as safe as the data itself.`);
    return 0;
  },
};

/** Copies every table in one snapshot; `dataDir` of the embedded database adds what lies beside it. */
export async function backup(client: pg.Client, path: string, dataDir: string | undefined): Promise<number> {
  const { rows: found } = await client.query(
    `SELECT to_regclass('public._prisma_migrations') IS NULL AS none`,
  );
  if (found[0].none) {
    throw new StartError('There is nothing to back up: the product has never been started on this database.');
  }
  const file = await backupWriter(path).catch((error: NodeJS.ErrnoException) => {
    throw new StartError(
      error.code === 'EEXIST'
        ? `${path} is there already. Name another file: a backup never writes over one.`
        : `${path} can't be written (${error.code ?? error.message}). Name a file in a folder that is there and may be written.`,
    );
  });
  try {
    await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
    const tables = await tablesOf(client);
    for (const { name, columns } of tables) {
      const list = columns.map((column) => `"${column}"`).join(', ');
      await file.add(`tables/${name}.copy`, client.query(to(`COPY public."${name}" (${list}) TO STDOUT`)));
    }
    const { rows } = await client.query(
      'SELECT migration_name AS name FROM _prisma_migrations WHERE finished_at IS NOT NULL ORDER BY 1',
    );
    await client.query('COMMIT');
    for (const name of dataDir === undefined ? [] : BESIDE) {
      const content = await readFile(join(dataDir ?? '', name)).catch(() => undefined);
      if (content) await file.add(name, Readable.from([content]));
    }
    await file.finish({
      product: 'mikomi',
      format: 1,
      at: new Date().toISOString(),
      migrations: rows.map((row) => row.name),
      tables,
    });
    return tables.length;
  } catch (error) {
    await file.discard();
    throw error;
  }
}

/** Every table of the product with its written columns; the runner's own table is made by migrating. */
export async function tablesOf(client: pg.Client): Promise<Manifest['tables']> {
  const { rows } = await client.query(
    `SELECT c.relname AS name, array_agg(a.attname::text ORDER BY a.attnum) AS columns
     FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace JOIN pg_attribute a ON a.attrelid = c.oid
     WHERE n.nspname = 'public' AND c.relkind = 'r' AND c.relname <> '_prisma_migrations'
       AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = ''
     GROUP BY 1 ORDER BY 1`,
  );
  return rows;
}
