import { scopeOf } from '@mikomi/domain/identity';
import { type Fragment, fragment, living, raw, sql } from '../../../platform/database/sql.ts';
import type { MemberContext } from '../../../platform/member-context.ts';
import * as activities from '../../activities/index.ts';

/** The condition that a follow-up is living, and the member's own promise on what is not in the bin, on a lead or party that they see, or offered to them. */
export function visibleFollowUp(member: MemberContext, alias: string): Fragment {
  return fragment`${living(member, alias)} AND ${followUpWithinReach(member, alias)}`;
}

/** The condition that a follow-up is the member's own promise on what is not in the bin, on a lead or party that they see, or offered to them. */
export function followUpWithinReach(member: MemberContext, alias: string): Fragment {
  if (scopeOf(member.rights, 'follow-up.read') === undefined) return raw('false');
  const row = raw(alias);
  const ownOnLiving = fragment`${row}."assigneeId" = ${member.memberId} AND ${activities.aboutLives(alias)}`;
  return fragment`(${ownOnLiving} OR ${activities.aboutIsVisible(member, alias)} OR (${offered(member, alias)} AND ${activities.aboutLives(alias)}))`;
}

/** The condition that a call-back may be taken by whoever serves the queue of its lead, and that the member does. */
export function offered(member: MemberContext, alias: string): Fragment {
  const row = raw(alias);
  return fragment`(${row}.state = 'OPEN' AND ${row}."claimableAt" <= ${new Date(member.now())} AND EXISTS (
    SELECT 1 FROM lead AS q WHERE q."organizationId" = ${row}."organizationId" AND q.id = ${row}."leadId"
      AND (q."teamId" IS NULL OR q."teamId" = ANY(${member.queueTeamIds}::uuid[]))))`;
}

/** Of these follow-ups, the ones the member may see. */
export async function visibleFollowUps(
  member: MemberContext,
  ids: readonly string[],
): Promise<readonly string[]> {
  const rows = await sql(member)<{ id: string }>`
    SELECT f.id FROM follow_up AS f WHERE ${visibleFollowUp(member, 'f')} AND f.id = ANY(${ids}::uuid[])`;
  return rows.map(({ id }) => id);
}
