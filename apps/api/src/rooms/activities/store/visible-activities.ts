import { scopeOf } from '@mikomi/domain/identity';
import { type Fragment, fragment, living, raw, sql } from '../../../platform/database/sql.ts';
import type { MemberContext } from '../../../platform/member-context.ts';
import * as leads from '../../leads/index.ts';
import * as parties from '../../parties/index.ts';

/** The condition that an activity is living, and the member sees what it belongs to. */
export function visibleActivity(member: MemberContext, alias: string): Fragment {
  if (scopeOf(member.rights, 'activity.read') === undefined)
    return fragment`${living(member, alias)} AND false`;
  return fragment`${living(member, alias)} AND ${aboutIsVisible(member, alias)}`;
}

/**
 * The condition that the member sees what a row belongs to: its lead, with none its contact, with neither its company. Whoever
 * sees a company is not told by that what is about its people.
 */
export function aboutIsVisible(member: MemberContext, alias: string): Fragment {
  const row = raw(alias);
  return fragment`CASE WHEN ${row}."leadId" IS NOT NULL
    THEN EXISTS (SELECT 1 FROM lead AS l WHERE ${leads.visibleLead(member, 'l')} AND l.id = ${row}."leadId")
    WHEN ${row}."contactId" IS NOT NULL
    THEN EXISTS (SELECT 1 FROM contact AS p WHERE ${parties.visibleParty(member, 'contact', 'p')} AND p.id = ${row}."contactId")
    ELSE EXISTS (SELECT 1 FROM company AS p WHERE ${parties.visibleParty(member, 'company', 'p')} AND p.id = ${row}."companyId")
    END`;
}

/** Of these activities, the ones the member may see. */
export async function visibleActivities(
  member: MemberContext,
  ids: readonly string[],
): Promise<readonly string[]> {
  const rows = await sql(member)<{ id: string }>`
    SELECT a.id FROM activity AS a WHERE ${visibleActivity(member, 'a')} AND a.id = ANY(${ids}::uuid[])`;
  return rows.map(({ id }) => id);
}
