import { Prisma } from '#generated/prisma/client.ts';
import type { OrganizationScope } from '../../../platform/database/scope.ts';
import { inOrganization, raw, sql } from '../../../platform/database/sql.ts';
import type { RowProblem } from '../import-state.ts';

/** Why a row is reported: it failed, or it came in without all of it. */
export type Outcome = 'FAILED' | 'LEFT_OUT';

export interface ReportedRow {
  readonly rowNumber: number;
  readonly problems: readonly RowProblem[];
  readonly cells: readonly string[];
}

/** The rows that came in without all of it, as a condition of Prisma. */
export const CAME_IN_PARTLY = { state: { not: 'FAILED' }, problems: { not: Prisma.AnyNull } };

const MANY = 1000;
const WHICH: Readonly<Record<Outcome, string>> = {
  FAILED: `r.state = 'FAILED'`,
  LEFT_OUT: `r.state <> 'FAILED' AND r.problems IS NOT NULL`,
};

/** The reported rows of one file of an import, in its order, however many they are. */
export async function* reportedRows(
  scope: OrganizationScope,
  importId: string,
  filePosition: number,
  outcome: Outcome,
): AsyncGenerator<ReportedRow> {
  let after = -1;
  for (;;) {
    const rows = await sql(scope)<ReportedRow>`
      SELECT r."rowNumber", coalesce(r.problems, '[]') AS problems, coalesce(r.cells, '[]') AS cells
      FROM import_row AS r WHERE ${inOrganization(scope, 'r')} AND r."importId" = ${importId}
        AND r."filePosition" = ${filePosition} AND r."rowNumber" > ${after} AND ${raw(WHICH[outcome])}
      ORDER BY r."rowNumber" LIMIT ${MANY}`;
    yield* rows;
    const last = rows.at(-1);
    if (rows.length < MANY || !last) return;
    after = last.rowNumber;
  }
}
