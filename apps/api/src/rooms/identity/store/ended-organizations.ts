import type { Database } from '../../../platform/database/database.ts';
import { fragment, runAbove } from '../../../platform/database/sql.ts';

const ROWS_OF_A_TABLE = 5000;

/** The organizations that were ended up to a moment. */
export async function organizationsEndedBefore(
  database: Database,
  before: number,
): Promise<readonly string[]> {
  const rows = await runAbove<{ id: string }>(
    database,
    fragment`SELECT g.id FROM organization AS g WHERE g."deletedAt" <= ${new Date(before)} ORDER BY g.id`,
  );
  return rows.map(({ id }) => id);
}

/** Removes some rows of an organization that was ended up to a moment; answers whether there are more. */
export async function purgeSomeOf(database: Database, id: string, before: number): Promise<boolean> {
  const [row] = await runAbove<{ more: boolean }>(
    database,
    fragment`SELECT purge_organization(${id}::uuid, ${new Date(before)}::timestamptz, ${ROWS_OF_A_TABLE}) AS more`,
  );
  return row?.more ?? false;
}
