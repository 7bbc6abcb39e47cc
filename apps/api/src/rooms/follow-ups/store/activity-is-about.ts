import type { OrganizationScope } from '../../../platform/database/scope.ts';
import { inOrganization, sql } from '../../../platform/database/sql.ts';
import type { MemberContext } from '../../../platform/member-context.ts';
import * as activities from '../../activities/index.ts';

/** True when the member sees the activity and it is on the same lead or, with none, the same party. */
export async function activityIsAbout(
  scope: OrganizationScope,
  member: MemberContext,
  activityId: string,
  { leadId, contactId, companyId }: activities.About,
): Promise<boolean> {
  const [visible] = await activities.visibleActivities({ ...member, ...scope }, [activityId]);
  if (!visible) return false;
  const [found] = await sql(scope)<activities.About>`
    SELECT a."leadId", a."contactId", a."companyId" FROM activity AS a
    WHERE ${inOrganization(scope, 'a')} AND a.id = ${activityId}`;
  if (leadId) return found?.leadId === leadId;
  return contactId ? found?.contactId === contactId : found?.companyId === companyId;
}
