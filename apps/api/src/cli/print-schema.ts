import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { schema } from '../compose.ts';

/** Writes the schema as the reviewed contract, or with `--check` says whether the committed one still says what is so. */
const file = join(import.meta.dirname, '../../schema.graphql');
const printed = `${printSchema(lexicographicSortSchema(schema))}\n`;

if (process.argv.includes('--check')) {
  const committed = await readFile(file, 'utf8').catch(() => '');
  if (committed !== printed) {
    console.error('schema.graphql is not what the code says. Run: node apps/api/src/cli/print-schema.ts');
    process.exit(1);
  }
} else {
  await writeFile(file, printed);
}
