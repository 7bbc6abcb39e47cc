import { binOrder } from '../../../graphql/bin-order.ts';
import { countRows, type KeysetRow, type Page, pageOfRows } from '../../../graphql/keyset.ts';
import { type Fragment, fragment, inOrganization, raw } from '../../../platform/database/sql.ts';
import type { MemberContext } from '../../../platform/member-context.ts';
import { type Party, partyWithinReach } from './visible-parties.ts';

function inBin(member: MemberContext, party: Party): Fragment {
  return fragment`${inOrganization(member, 'p')} AND p."deletedAt" IS NOT NULL AND p."mergedIntoId" IS NULL
    AND ${partyWithinReach(member, party, 'p', 'party.delete')}`;
}

/** One page of the deleted contacts or companies that the member may restore. */
export function pageOfBin(member: MemberContext, party: Party, page: Page): Promise<KeysetRow[]> {
  return pageOfRows(member, party, 'p', [inBin(member, party)], page, binOrder);
}

/** How many deleted contacts or companies the member may restore. */
export function countBin(member: MemberContext, party: Party): Promise<number> {
  return countRows(member, fragment`FROM ${raw(party)} AS p WHERE ${inBin(member, party)}`);
}
