import { binOrder } from '../../../graphql/bin-order.ts';
import { countRows, type KeysetRow, type Page, pageOfRows } from '../../../graphql/keyset.ts';
import { type Fragment, fragment, inOrganization } from '../../../platform/database/sql.ts';
import type { MemberContext } from '../../../platform/member-context.ts';
import { withinReach } from './visible-leads.ts';

function inBin(member: MemberContext): Fragment {
  return fragment`${inOrganization(member, 'l')} AND l."deletedAt" IS NOT NULL AND ${withinReach(member, 'l', 'lead.delete')}`;
}

/** One page of the deleted leads that the member may restore. */
export function pageOfBin(member: MemberContext, page: Page): Promise<KeysetRow[]> {
  return pageOfRows(member, 'lead', 'l', [inBin(member)], page, binOrder);
}

/** How many deleted leads the member may restore. */
export function countBin(member: MemberContext): Promise<number> {
  return countRows(member, fragment`FROM lead AS l WHERE ${inBin(member)}`);
}
