import { type Fragment, fragment, inOrganization, sql } from '../../../platform/database/sql.ts';
import type { MemberContext } from '../../../platform/member-context.ts';
import { visibleLead } from '../../leads/index.ts';

/** The condition that the member sees the lead an entry `e` of the log is about. */
export function visibleEntry(member: MemberContext): Fragment {
  return fragment`${inOrganization(member, 'e')} AND EXISTS (
    SELECT 1 FROM lead AS l WHERE ${visibleLead(member, 'l')} AND l.id = e."leadId")`;
}

/** Of these entries of the log, the ones the member may see. */
export async function visibleEntries(
  member: MemberContext,
  ids: readonly string[],
): Promise<readonly string[]> {
  const rows = await sql(member)<{ id: string }>`
    SELECT e.id FROM assignment_entry AS e WHERE ${visibleEntry(member)} AND e.id = ANY(${ids}::uuid[])`;
  return rows.map(({ id }) => id);
}
