import { phoneTailFor, searchTermsFor } from '@mikomi/domain/shared';
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
  finding,
  fragment,
  inOrganization,
  join,
  raw,
  runScoped,
} from '../../../platform/database/sql.ts';
import type { MemberContext } from '../../../platform/member-context.ts';
import { visibleLead } from './visible-leads.ts';

/** The orders of lead lists: each of NOT NULL columns with an index of its own. */
export const LEAD_ORDERS = {
  CAPTURED_AT: { column: 'capturedAt', type: 'timestamptz' },
  TITLE: { column: 'sortTitle', type: 'text' },
  LAST_ACTIVITY_AT: { column: 'lastActivityAt', type: 'timestamptz' },
  NEXT_FOLLOW_UP_AT: { column: 'nextFollowUpAt', type: 'timestamptz' },
  VALUE: { column: 'sortValue', type: 'bigint' },
} as const;

export type LeadOrderName = keyof typeof LEAD_ORDERS;

/** A lead list's order in one direction; the id settles what is equal. */
export function leadOrder(name: LeadOrderName, descending: boolean): KeysetOrder {
  return { name, columns: [{ ...LEAD_ORDERS[name], descending }] };
}

/** One page of the leads that the member sees and the conditions hold for. */
export function pageOfLeads(
  member: MemberContext,
  conditions: readonly Fragment[],
  page: Page,
  order: KeysetOrder,
): Promise<KeysetRow[]> {
  return pageOfRows(member, 'lead', 'l', [visibleLead(member, 'l'), ...conditions], page, order);
}

/** How many leads the member sees under the conditions. */
export function countLeads(member: MemberContext, conditions: readonly Fragment[]): Promise<number> {
  const where = join([visibleLead(member, 'l'), ...conditions], ' AND ');
  return countRows(member, fragment`FROM lead AS l WHERE ${where}`);
}

/** Leads found by what was typed: words, parts of Japanese words, readings, addresses, numbers by their end. */
export function leadMatches(member: MemberContext, typed: string): Fragment {
  const tail = phoneTailFor(typed, member.organization.phoneCountry);
  const terms = searchTermsFor(typed);
  const byTerms = (alias: string) =>
    terms.length > 0 ? fragment`${column('terms', alias)} @> ${terms}::text[]` : raw('false');
  if (!tail) return finding(byTerms('l'));
  const byTail = (party: 'contactId' | 'companyId') => fragment`
    SELECT k.id FROM contact_point AS p
    JOIN lead AS k ON k."organizationId" = p."organizationId" AND ${column(party, 'k')} = ${column(party, 'p')}
    WHERE ${inOrganization(member, 'p')} AND p.tail LIKE ${`${tail}%`}`;
  // Each way by an index of its own: one OR over them would look at every lead.
  return finding(fragment`l.id IN (
    SELECT k.id FROM lead AS k WHERE ${inOrganization(member, 'k')} AND ${byTerms('k')}
    UNION ${byTail('contactId')} UNION ${byTail('companyId')})`);
}

/** Pages of the leads of each of several contacts or companies, in one statement. */
export function leadsOfEach(
  member: MemberContext,
  reference: 'contactId' | 'companyId',
  parents: readonly string[],
  page: Page,
  order: KeysetOrder,
): Promise<NestedRow[]> {
  return runScoped<NestedRow>(
    member,
    forEachParent(
      parents,
      fragment`SELECT l.id, ${cursorColumns(order, 'l')} FROM lead AS l
        WHERE ${visibleLead(member, 'l')} AND ${column(reference, 'l')} = parent.id
          AND ${behind(page, order, 'l')} ${ordered(page, order, 'l')}`,
    ),
  );
}

/** How many leads each of several contacts or companies has, as far as the member sees. */
export function countLeadsOfEach(
  member: MemberContext,
  reference: 'contactId' | 'companyId',
  parents: readonly string[],
): Promise<{ parent: string; count: number }[]> {
  return countForEachParent(
    member,
    parents,
    fragment`FROM lead AS l WHERE ${visibleLead(member, 'l')} AND ${column(reference, 'l')} = parent.id`,
  );
}
