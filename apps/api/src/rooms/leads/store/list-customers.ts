import {
  behind,
  countRows,
  cursorColumns,
  type KeysetOrder,
  MOST_COUNTED,
  ordered,
  type Page,
  rowsFor,
} from '../../../graphql/keyset.ts';
import { type Fragment, fragment, join, raw, runScoped } from '../../../platform/database/sql.ts';
import type { MemberContext } from '../../../platform/member-context.ts';
import * as parties from '../../parties/index.ts';
import type { CustomerRow } from '../customer.type.ts';
import { visibleDeal } from './visible-leads.ts';

/** What is asked of customers, of each kind of party. */
export type CustomerConditions = Readonly<Record<parties.Party, readonly Fragment[]>>;

/** The words that customers are looked for by, as conditions on the party `p`. */
export async function customersFound(
  member: MemberContext,
  search: string | null | undefined,
): Promise<CustomerConditions> {
  if (!search?.trim()) return { contact: [], company: [] };
  const [contact, company] = await Promise.all([
    parties.partyMatches(member, 'contact', search),
    parties.partyMatches(member, 'company', search),
  ]);
  return { contact: [contact], company: [company] };
}

/** A company that bought; a contact who bought for no company, so that a deal makes one customer. */
function customersAs(member: MemberContext, party: parties.Party, asked: CustomerConditions): Fragment {
  const bought =
    party === 'contact'
      ? fragment`d."contactId" = p.id AND d."companyId" IS NULL`
      : fragment`d."companyId" = p.id`;
  return join(
    [
      parties.visibleParty(member, party, 'p'),
      ...asked[party],
      fragment`EXISTS (SELECT 1 FROM deal AS d WHERE ${visibleDeal(member, 'd')} AND ${bought})`,
    ],
    ' AND ',
  );
}

/** One page of customers, contacts and companies in one order: each side gives at most a page. */
export function pageOfCustomers(
  member: MemberContext,
  asked: CustomerConditions,
  page: Page,
  order: KeysetOrder,
): Promise<CustomerRow[]> {
  const side = (party: parties.Party, kind: CustomerRow['kind']) => fragment`
    (SELECT p.id, p."sortName", p."createdAt", ${kind}::text AS kind
     FROM ${rowsFor(raw(party), 'p', fragment`${customersAs(member, party, asked)} AND ${behind(page, order, 'p')}`)}
     ${ordered(page, order, 'p')})`;
  return runScoped<CustomerRow>(
    member,
    fragment`SELECT c.id, c.kind, ${cursorColumns(order, 'c')}
      FROM (${side('contact', 'Contact')} UNION ALL ${side('company', 'Company')}) AS c ${ordered(page, order, 'c')}`,
  );
}

/** How many customers the member sees. */
export function countCustomers(member: MemberContext, asked: CustomerConditions): Promise<number> {
  const side = (party: parties.Party) => fragment`
    (SELECT 1 FROM ${raw(party)} AS p WHERE ${customersAs(member, party, asked)} LIMIT ${MOST_COUNTED + 1})`;
  return countRows(member, fragment`FROM (${side('company')} UNION ALL ${side('contact')}) AS c`);
}
