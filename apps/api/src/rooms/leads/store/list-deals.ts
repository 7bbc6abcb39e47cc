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
import { column, type Fragment, fragment, join, runScoped } from '../../../platform/database/sql.ts';
import type { MemberContext } from '../../../platform/member-context.ts';
import { visibleDeal } from './visible-leads.ts';

/** Deals stand by the day they were won. */
export function dealOrder(descending: boolean): KeysetOrder {
  return { name: 'WON_ON', columns: [{ column: 'wonOn', type: 'date', descending }] };
}

/** One page of the deals that the member sees and the conditions (on `d`) hold for. */
export function pageOfDeals(
  member: MemberContext,
  conditions: readonly Fragment[],
  page: Page,
  order: KeysetOrder,
): Promise<KeysetRow[]> {
  return pageOfRows(member, 'deal', 'd', [visibleDeal(member, 'd'), ...conditions], page, order);
}

/** How many deals the member sees under the conditions. */
export function countDeals(member: MemberContext, conditions: readonly Fragment[]): Promise<number> {
  const where = join([visibleDeal(member, 'd'), ...conditions], ' AND ');
  return countRows(member, fragment`FROM deal AS d WHERE ${where}`);
}

type Reference = 'leadId' | 'contactId' | 'companyId';

/** Pages of the deals of each of several leads or parties, in one statement. */
export function dealsOfEach(
  member: MemberContext,
  reference: Reference,
  parents: readonly string[],
  page: Page,
  order: KeysetOrder,
): Promise<NestedRow[]> {
  return runScoped<NestedRow>(
    member,
    forEachParent(
      parents,
      fragment`SELECT d.id, ${cursorColumns(order, 'd')} FROM deal AS d
        WHERE ${visibleDeal(member, 'd')} AND ${column(reference, 'd')} = parent.id
          AND ${behind(page, order, 'd')} ${ordered(page, order, 'd')}`,
    ),
  );
}

/** How many deals each of several leads or parties has, as far as the member sees. */
export function countDealsOfEach(
  member: MemberContext,
  reference: Reference,
  parents: readonly string[],
): Promise<{ parent: string; count: number }[]> {
  return countForEachParent(
    member,
    parents,
    fragment`FROM deal AS d WHERE ${visibleDeal(member, 'd')} AND ${column(reference, 'd')} = parent.id`,
  );
}

/** The condition that a credit `k` of the deal `d` meets another condition. */
export function dealCredited(condition: Fragment): Fragment {
  return fragment`EXISTS (SELECT 1 FROM deal_credit AS k
    WHERE k."organizationId" = d."organizationId" AND k."dealId" = d.id AND ${condition})`;
}
