import {
  behind,
  cursorColumns,
  type KeysetOrder,
  type KeysetRow,
  ordered,
  type Page,
} from '../../../graphql/keyset.ts';
import type { CommandContext } from '../../../platform/context.ts';
import { type Fragment, fragment, inOrganization, join, raw, sql } from '../../../platform/database/sql.ts';

/** Products stand by name, whatever its case and width. */
export const PRODUCT_ORDER: KeysetOrder = {
  name: 'NAME',
  columns: [{ column: 'nameKey', type: 'text', descending: false }],
};

interface Filter {
  readonly search?: string | null | undefined;
  readonly archived?: boolean | null | undefined;
}

/** The filter as conditions on the product `p`. */
export function productConditions({ search, archived }: Filter): Fragment[] {
  const words = search?.normalize('NFKC').trim().toLowerCase();
  return [
    ...(archived == null ? [] : [raw(`p."deletedAt" IS ${archived ? 'NOT ' : ''}NULL`)]),
    ...(words
      ? [fragment`strpos(lower(normalize(p.name || ' ' || coalesce(p.code, ''), NFKC)), ${words}) > 0`]
      : []),
  ];
}

/** One page of the catalogue. */
export function pageOfProducts(
  member: CommandContext,
  conditions: readonly Fragment[],
  page: Page,
): Promise<KeysetRow[]> {
  const where = join([inOrganization(member, 'p'), ...conditions, behind(page, PRODUCT_ORDER, 'p')], ' AND ');
  return sql(member)<KeysetRow>`
    SELECT p.id, ${cursorColumns(PRODUCT_ORDER, 'p')} FROM product AS p WHERE ${where} ${ordered(page, PRODUCT_ORDER, 'p')}`;
}

/** How many products the conditions hold for. */
export async function countProducts(
  member: CommandContext,
  conditions: readonly Fragment[],
): Promise<number> {
  const where = join([inOrganization(member, 'p'), ...conditions], ' AND ');
  const [row] = await sql(member)<{
    count: number;
  }>`SELECT count(*) AS count FROM product AS p WHERE ${where}`;
  return row?.count ?? 0;
}
