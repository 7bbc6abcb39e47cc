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
import { column, type Fragment, fragment, join, raw, runScoped } from '../../../platform/database/sql.ts';
import type { MemberContext } from '../../../platform/member-context.ts';
import { foundByWords } from '../../parties/index.ts';
import { visibleLead } from './visible-leads.ts';

/** The day a lead ended, by how it did; one that has not stands before all days. The index lead_closed_idx is of the same words. */
const closedOn = raw(`coalesce(CASE l.status WHEN 'WON' THEN l."wonOn" WHEN 'LOST' THEN l."lostOn" END,
  '0001-01-01'::date) AS "closedOn"`);

/** The best first, what nobody judged yet last. The index lead_potential_idx is of the same words. */
const potentialRank = raw(`CASE coalesce(l.potential, l."judgedPotential")
  WHEN 'HIGH' THEN 0 WHEN 'MEDIUM' THEN 1 WHEN 'LOW' THEN 2 ELSE 3 END AS "potentialRank"`);

/** The orders of lead lists: each of what is never null, with an index of its own. */
export const LEAD_ORDERS = {
  CAPTURED_AT: { column: 'capturedAt', type: 'timestamptz' },
  TITLE: { column: 'sortTitle', type: 'text' },
  LAST_ACTIVITY_AT: { column: 'lastActivityAt', type: 'timestamptz' },
  NEXT_FOLLOW_UP_AT: { column: 'nextFollowUpAt', type: 'timestamptz' },
  VALUE: { column: 'sortValue', type: 'bigint' },
  CLOSED_ON: { column: 'closedOn', type: 'date' },
  POTENTIAL: { column: 'potentialRank', type: 'int' },
  SCORE: { column: 'score', type: 'int' },
  GRADE: { column: 'gradeRank', type: 'int' },
} as const;

/** What orders go by that no column holds. */
const COMPUTED: Partial<Record<LeadOrderName, Fragment>> = {
  CLOSED_ON: closedOn,
  POTENTIAL: potentialRank,
};

export type LeadOrderName = keyof typeof LEAD_ORDERS;

/** A lead list's order in one direction; the id settles what is equal. */
export function leadOrder(name: LeadOrderName, descending: boolean): KeysetOrder {
  const columns = [{ ...LEAD_ORDERS[name], descending }];
  const computed = COMPUTED[name];
  return computed ? { name, columns, computed } : { name, columns };
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

/** Leads found by what was typed, of themselves or of their parties. */
export function leadMatches(member: MemberContext, typed: string): Promise<Fragment> {
  const byParty = (party: 'contactId' | 'companyId', condition: Fragment) => fragment`
    SELECT k.id FROM contact_point AS q
    JOIN lead AS k ON k."organizationId" = q."organizationId" AND ${column(party, 'k')} = ${column(party, 'q')}
    WHERE ${condition}`;
  return foundByWords(
    member,
    {
      table: 'lead',
      alias: 'l',
      ofPoints: (condition) =>
        fragment`${byParty('contactId', condition)} UNION ${byParty('companyId', condition)}`,
    },
    typed,
  );
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
