import { comparesId, comparesText } from '../../../graphql/comparators.ts';
import {
  behind,
  countRows,
  cursorColumns,
  type KeysetOrder,
  type KeysetRow,
  ordered,
  type Page,
} from '../../../graphql/keyset.ts';
import type { CommandContext } from '../../../platform/context.ts';
import { type Fragment, fragment, inOrganization, join, raw, sql } from '../../../platform/database/sql.ts';

/** Members stand by name, in the same order on every server. */
export const MEMBER_ORDER: KeysetOrder = {
  name: 'NAME',
  columns: [{ column: 'name', type: 'text', descending: false }],
};

interface Filter {
  readonly search?: string | null | undefined;
  readonly active?: boolean | null | undefined;
  readonly hasSignIn?: boolean | null | undefined;
  readonly role?: Parameters<typeof comparesText>[1];
  readonly team?: Parameters<typeof comparesId>[2];
}

/** The filter as conditions on the member `m`. */
export function memberConditions({ search, active, hasSignIn, role, team }: Filter): Fragment[] {
  const words = search?.normalize('NFKC').trim().toLowerCase();
  return [
    ...(words
      ? [fragment`strpos(lower(normalize(m.name, NFKC) || ' ' || coalesce(m.email, '')), ${words}) > 0`]
      : []),
    ...(active == null ? [] : [raw(`m."deactivatedAt" IS ${active ? '' : 'NOT '}NULL`)]),
    ...(hasSignIn == null ? [] : [raw(`m."personId" IS ${hasSignIn ? 'NOT ' : ''}NULL`)]),
    ...comparesText('m.role', role),
    ...comparesId('m."teamId"', 'Team', team),
  ];
}

/** One page of the organization's members that the conditions hold for. */
export function pageOfMembers(
  viewer: CommandContext,
  conditions: readonly Fragment[],
  page: Page,
): Promise<KeysetRow[]> {
  const where = join([inOrganization(viewer, 'm'), ...conditions, behind(page, MEMBER_ORDER, 'm')], ' AND ');
  return sql(viewer)<KeysetRow>`
    SELECT m.id, ${cursorColumns(MEMBER_ORDER, 'm')} FROM member AS m WHERE ${where} ${ordered(page, MEMBER_ORDER, 'm')}`;
}

/** How many members the conditions hold for. */
export function countMembers(viewer: CommandContext, conditions: readonly Fragment[]): Promise<number> {
  const where = join([inOrganization(viewer, 'm'), ...conditions], ' AND ');
  return countRows(viewer, fragment`FROM member AS m WHERE ${where}`);
}
