import type { Database } from '../database/database.ts';
import { fragment, runAbove } from '../database/sql.ts';

/** A turn of a long job; then another one goes on, so that a stop of the product never waits long. */
const TURN_MS = 10_000;

/** Begins a turn; asked, it answers whether it is up. */
export function beginTurn(): () => boolean {
  const until = performance.now() + TURN_MS;
  return () => performance.now() > until;
}

/** Lets a job that looks for its own work go on in another turn. */
export async function takeAnotherTurn(
  database: Database,
  { name }: { readonly name: string },
): Promise<void> {
  await runAbove(database, fragment`SELECT add_job(${name}, '{}'::json, NULL, ${`turn:${name}`})`);
}
