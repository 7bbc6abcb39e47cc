import { type ScopedRight, scopeOf } from '@mikomi/domain/identity';
import { type Fragment, fragment, living, raw, sql } from '../../../platform/database/sql.ts';
import type { MemberContext } from '../../../platform/member-context.ts';

/** The condition that a lead is living and within the member's reach. */
export function visibleLead(
  member: MemberContext,
  alias: string,
  right: ScopedRight = 'lead.read',
): Fragment {
  return fragment`${living(member, alias)} AND ${withinReach(member, alias, right)}`;
}

/**
 * The condition that a lead is the member's own, of a team they reach, or of anybody, as far as the right goes. Whoever reads leads of
 * their own also sees what waits in the queues that they serve.
 */
export function withinReach(member: MemberContext, alias: string, right: ScopedRight): Fragment {
  const scope = scopeOf(member.rights, right);
  if (scope === undefined) return raw('false');
  if (scope === 'all') return raw('true');
  const lead = raw(alias);
  const own = fragment`${lead}."ownerId" = ${member.memberId} OR ${lead}.id IN (
    SELECT k."leadId" FROM lead_collaborator AS k
    WHERE k."organizationId" = ${member.organizationId} AND k."memberId" = ${member.memberId})`;
  const waiting =
    right === 'lead.read'
      ? fragment` OR (${lead}."queuedAt" IS NOT NULL AND (${lead}."teamId" IS NULL OR ${lead}."teamId" = ANY(${member.queueTeamIds}::uuid[])))`
      : raw('');
  return scope === 'team'
    ? fragment`(${own} OR ${lead}."teamId" = ANY(${member.teamIds}::uuid[])${waiting})`
    : fragment`(${own}${waiting})`;
}

/** Of these leads, the ones the member may see. */
export async function visibleLeads(
  member: MemberContext,
  ids: readonly string[],
): Promise<readonly string[]> {
  const rows = await sql(member)<{ id: string }>`
    SELECT l.id FROM lead AS l WHERE ${visibleLead(member, 'l')} AND l.id = ANY(${ids}::uuid[])`;
  return rows.map(({ id }) => id);
}

/** Of these deals, the ones the member may see: those of leads they see, and those they are credited with. */
export async function visibleDeals(
  member: MemberContext,
  ids: readonly string[],
): Promise<readonly string[]> {
  const rows = await sql(member)<{ id: string }>`
    SELECT d.id FROM deal AS d WHERE ${visibleDeal(member, 'd')} AND d.id = ANY(${ids}::uuid[])`;
  return rows.map(({ id }) => id);
}

/** The condition that a deal and its lead are living and the lead is within the member's reach, or that they are credited with it. */
export function visibleDeal(member: MemberContext, alias: string): Fragment {
  const deal = raw(alias);
  const credited = fragment`EXISTS (SELECT 1 FROM deal_credit AS k WHERE k."organizationId" = ${member.organizationId}
    AND k."dealId" = ${deal}.id AND k."memberId" = ${member.memberId})`;
  return fragment`${living(member, alias)} AND EXISTS (SELECT 1 FROM lead AS l
    WHERE ${living(member, 'l')} AND l.id = ${deal}."leadId" AND (${withinReach(member, 'l', 'lead.read')} OR ${credited}))`;
}

/** A party is reached by whoever reaches a lead on it with the like right: seen with a lead that is seen, edited with one they may edit. */
export function partyOfVisibleLead(
  member: MemberContext,
  party: 'contact' | 'company',
  alias: string,
  right: `party.${'read' | 'edit' | 'delete'}`,
): Fragment {
  const onLead = right.replace('party', 'lead') as ScopedRight;
  const reference = raw(party === 'contact' ? 'l."contactId"' : 'l."companyId"');
  return fragment`EXISTS (SELECT 1 FROM lead AS l WHERE ${visibleLead(member, 'l', onLead)} AND ${reference} = ${raw(alias)}.id)`;
}
