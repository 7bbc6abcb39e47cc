import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PrismaPg } from '@prisma/adapter-pg';
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils';
import { SchemaEngine } from '@prisma/schema-engine-wasm';

const folder = join(import.meta.dirname, 'schema');

async function schemaFiles(): Promise<{ path: string; content: string }[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.prisma')).sort();
  return Promise.all(
    names.map(async (name) => ({
      path: join(folder, name),
      content: await readFile(join(folder, name), 'utf8'),
    })),
  );
}

/**
 * The SQL that builds, from nothing, the tables that `schema/*.prisma` describes: a development tool and the drift test's
 * yardstick. The engine insists on a server it can reach; it reads and writes nothing there.
 */
export async function schemaSql(serverUrl: string): Promise<string> {
  const files = await schemaFiles();
  const adapter = bindMigrationAwareSqlAdapterFactory(new PrismaPg({ connectionString: serverUrl }));
  const engine = await SchemaEngine.new(
    { datamodels: files.map(({ path, content }) => [path, content] as [string, string]) },
    () => {},
    adapter,
  );
  const { stdout } = await engine.diff({
    from: { tag: 'empty' },
    to: { tag: 'schemaDatamodel', files },
    script: true,
    exitCode: null,
    filters: { externalTables: [], externalEnums: [] },
  });
  return stdout ?? '';
}

if (import.meta.main) process.stdout.write(await schemaSql(process.argv[2] ?? ''));
