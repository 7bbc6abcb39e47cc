import {
  behind,
  countRows,
  cursorColumns,
  type KeysetOrder,
  type KeysetRow,
  ordered,
  type Page,
  pageOfRows,
} from '../../../graphql/keyset.ts';
import { countForEachParent, forEachParent, type NestedRow } from '../../../graphql/nested-connection.ts';
import {
  column,
  type Fragment,
  fragment,
  join,
  raw,
  runScoped,
  sql,
} from '../../../platform/database/sql.ts';
import type { MemberContext } from '../../../platform/member-context.ts';
import { foundByWords } from './found-by-words.ts';
import { type Party, partyWithinReach, visibleParty } from './visible-parties.ts';

/** The orders of party lists: each of NOT NULL columns with an index of its own. */
export const PARTY_ORDERS = {
  NAME: { column: 'sortName', type: 'text' },
  CREATED_AT: { column: 'createdAt', type: 'timestamptz' },
} as const;

export type PartyOrderName = keyof typeof PARTY_ORDERS;

/** A party list's order in one direction; the id settles what is equal. */
export function partyOrder(name: PartyOrderName, descending: boolean): KeysetOrder {
  return { name, columns: [{ ...PARTY_ORDERS[name], descending }] };
}

/** One page of the parties that the member sees and the conditions (on `p`) hold for. */
export function pageOfParties(
  member: MemberContext,
  party: Party,
  conditions: readonly Fragment[],
  page: Page,
  order: KeysetOrder,
): Promise<KeysetRow[]> {
  return pageOfRows(member, party, 'p', [visibleParty(member, party, 'p'), ...conditions], page, order);
}

/** How many parties the member sees under the conditions. */
export function countParties(
  member: MemberContext,
  party: Party,
  conditions: readonly Fragment[],
): Promise<number> {
  const where = join([visibleParty(member, party, 'p'), ...conditions], ' AND ');
  return countRows(member, fragment`FROM ${raw(party)} AS p WHERE ${where}`);
}

/** All parties that the member may edit and the conditions hold for, one more than so many at most. */
export async function editableParties(
  member: MemberContext,
  party: Party,
  conditions: readonly Fragment[],
  most: number,
): Promise<readonly string[]> {
  const editable = partyWithinReach(member, party, 'p', 'party.edit');
  const where = join([visibleParty(member, party, 'p'), editable, ...conditions], ' AND ');
  const rows = await sql(member)<{ id: string }>`
    SELECT p.id FROM ${raw(party)} AS p WHERE ${where} ORDER BY p.id LIMIT ${most + 1}`;
  return rows.map(({ id }) => id);
}

/** Pages of the parties that belong to each of several companies by a reference of theirs, in one statement. */
export function partiesOfCompanies(
  member: MemberContext,
  party: Party,
  reference: 'companyId' | 'parentId',
  companyIds: readonly string[],
  page: Page,
  order: KeysetOrder,
): Promise<NestedRow[]> {
  return runScoped<NestedRow>(
    member,
    forEachParent(
      companyIds,
      fragment`SELECT p.id, ${cursorColumns(order, 'p')} FROM ${raw(party)} AS p
        WHERE ${visibleParty(member, party, 'p')} AND ${column(reference, 'p')} = parent.id
          AND ${behind(page, order, 'p')} ${ordered(page, order, 'p')}`,
    ),
  );
}

/** How many parties belong to each of several companies, as far as the member sees. */
export function countOfCompanies(
  member: MemberContext,
  party: Party,
  reference: 'companyId' | 'parentId',
  companyIds: readonly string[],
): Promise<{ parent: string; count: number }[]> {
  return countForEachParent(
    member,
    companyIds,
    fragment`FROM ${raw(party)} AS p
      WHERE ${visibleParty(member, party, 'p')} AND ${column(reference, 'p')} = parent.id`,
  );
}

/** Parties found by what was typed. */
export function partyMatches(member: MemberContext, party: Party, typed: string): Promise<Fragment> {
  const reference = column(party === 'contact' ? 'contactId' : 'companyId', 'q');
  return foundByWords(
    member,
    {
      table: party,
      alias: 'p',
      ofPoints: (condition) => fragment`SELECT ${reference} FROM contact_point AS q WHERE ${condition}`,
    },
    typed,
  );
}
