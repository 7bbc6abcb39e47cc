import type { OrganizationScope } from '../../../platform/database/scope.ts';
import { inOrganization, sql } from '../../../platform/database/sql.ts';
import { FREE_STANDING } from '../undoing/imported-types.ts';

/** How many records of a kind an import made. */
export interface MadeRecords {
  readonly type: string;
  readonly count: number;
}

/** What is counted, in the order in which it is told; what hangs on these goes without saying. */
const COUNTED: readonly string[] = ['Lead', 'Deal', ...FREE_STANDING];

/** What an import made by kind, as its record of changes tells; what was taken back is not counted. */
export async function madeRecords(
  scope: OrganizationScope,
  importId: string,
): Promise<readonly MadeRecords[]> {
  const rows = await sql(scope)<MadeRecords>`
    SELECT c."recordType" AS type, count(*)::integer AS count FROM import_batch AS b
    JOIN change AS c ON c."organizationId" = b."organizationId" AND c."commandId" = b."commandId"
    WHERE ${inOrganization(scope, 'b')} AND b."importId" = ${importId} AND NOT b.undone
      AND c.action = 'CREATE' AND c."recordType" = ANY(${[...COUNTED]}::text[])
    GROUP BY c."recordType"`;
  return rows.toSorted((one, other) => COUNTED.indexOf(one.type) - COUNTED.indexOf(other.type));
}
