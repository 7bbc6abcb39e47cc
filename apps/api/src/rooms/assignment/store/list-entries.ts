import {
  countRows,
  type KeysetOrder,
  type KeysetRow,
  type Page,
  pageOfRows,
} from '../../../graphql/keyset.ts';
import { type Fragment, fragment, join, raw, sql } from '../../../platform/database/sql.ts';
import type { MemberContext } from '../../../platform/member-context.ts';
import { visibleEntry } from './visible-entries.ts';

/** The log, the latest first. */
export const LATEST_FIRST: KeysetOrder = {
  name: 'AT',
  columns: [{ column: 'at', type: 'timestamptz', descending: true }],
};

/** One page of the entries whose leads the member sees. */
export function pageOfEntries(
  member: MemberContext,
  conditions: readonly Fragment[],
  page: Page,
): Promise<KeysetRow[]> {
  return pageOfRows(
    member,
    'assignment_entry',
    'e',
    [visibleEntry(member), ...conditions],
    page,
    LATEST_FIRST,
  );
}

/** How many entries the member sees under the conditions. */
export function countEntries(member: MemberContext, conditions: readonly Fragment[]): Promise<number> {
  const where = join([visibleEntry(member), ...conditions], ' AND ');
  return countRows(member, fragment`FROM assignment_entry AS e WHERE ${where}`);
}

const KINDS = {
  all: 'true',
  giving: `e.kind NOT IN ('ACCEPTED', 'DECLINED')`,
  declining: `e.kind = 'DECLINED'`,
} as const;

/** The latest entries of each of these leads; of those that say whose it is alone, or all. */
export async function entriesOfLeads(
  member: MemberContext,
  leadIds: readonly string[],
  which: 'all' | 'giving' | 'declining',
  most: number,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const kinds = raw(KINDS[which]);
  const rows = await sql(member)<{ leadId: string; ids: string[] }>`
    SELECT i.id AS "leadId", array_agg(x.id ORDER BY x.at DESC, x.id DESC) AS ids FROM unnest(${leadIds}::uuid[]) AS i(id)
    CROSS JOIN LATERAL (
      SELECT e.id, e.at FROM assignment_entry AS e WHERE ${visibleEntry(member)} AND e."leadId" = i.id AND ${kinds}
      ORDER BY e.at DESC, e.id DESC LIMIT ${most}) AS x
    GROUP BY i.id`;
  return new Map(rows.map(({ leadId, ids }) => [leadId, ids]));
}
