import {
  behind,
  cursorColumns,
  type KeysetOrder,
  type KeysetRow,
  ordered,
  type Page,
} from '../../../graphql/keyset.ts';
import { sql } from '../../../platform/database/sql.ts';
import type { MemberContext } from '../../../platform/member-context.ts';
import { visibleImport } from './imports.ts';

export const IMPORT_ORDER: KeysetOrder = {
  name: 'CREATED_AT',
  columns: [{ column: 'createdAt', type: 'timestamptz', descending: true }],
};

/** One page of the imports that the member sees, newest first. */
export function pageOfImports(member: MemberContext, page: Page): Promise<KeysetRow[]> {
  return sql(member)<KeysetRow>`
    SELECT i.id, ${cursorColumns(IMPORT_ORDER, 'i')} FROM import AS i
    WHERE ${visibleImport(member, 'i')} AND ${behind(page, IMPORT_ORDER, 'i')} ${ordered(page, IMPORT_ORDER, 'i')}`;
}

/** How many imports the member sees. */
export async function countImports(member: MemberContext): Promise<number> {
  const [row] = await sql(member)<{ count: number }>`
    SELECT count(*) AS count FROM import AS i WHERE ${visibleImport(member, 'i')}`;
  return row?.count ?? 0;
}
