import type { Database } from './database.ts';
import { fragment, runAbove } from './sql.ts';

/**
 * Tells the planner what a bulk load has made of the tables. Worth it after the first batch of a load, again when the
 * tables have grown several times, and at the end: without it joins are planned for tables as they were when empty.
 */
export async function refreshStatistics(database: Database): Promise<void> {
  await runAbove(database, fragment`SELECT refresh_statistics() AS done`);
}

/** The same in the middle of a load, of the keys of these tables: without it a batch reads all rows of its organization to find its own. */
export async function refreshKeyStatistics(database: Database, tables: readonly string[]): Promise<void> {
  for (const table of tables)
    await runAbove(database, fragment`SELECT refresh_key_statistics(${table}::name) AS done`);
}
