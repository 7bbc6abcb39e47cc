import type { OrganizationScope } from '../../../platform/database/scope.ts';
import { inOrganization, sql } from '../../../platform/database/sql.ts';

/** How far a rehearsal is. */
export interface RehearsalProgress {
  readonly checkedRows: number;
  /** How many it will look at, as far as its time reaches. */
  readonly rowsToCheck: number;
}

/**
 * Says how far the rehearsal of an import is; null once it is over. By a connection of its own: what the rehearsal writes itself
 * nobody ever sees.
 */
export async function noteRehearsal(
  scope: OrganizationScope,
  importId: string,
  progress: RehearsalProgress | null,
): Promise<void> {
  await sql(scope)`
    UPDATE import AS i SET rehearsal = ${progress && JSON.stringify(progress)}::jsonb WHERE ${inOrganization(scope, 'i')} AND i.id = ${importId}`;
}
