import { OTHERWISE_ID, OTHERWISE_NAME, type StoredAssignmentPlan } from '@mikomi/domain/assignment';
import type { OrganizationScope } from '../../../platform/database/scope.ts';
import { inOrganization, sql } from '../../../platform/database/sql.ts';

/** Without a plan nothing is given out: what the rules are asked about waits for somebody. */
export const FACTORY_PLAN: StoredAssignmentPlan = {
  returning: 'WHEN_AVAILABLE',
  territories: [],
  rules: [],
  otherwise: {
    id: OTHERWISE_ID,
    name: OTHERWISE_NAME.en,
    when: null,
    pool: { memberIds: [], teamId: null },
    method: 'ROUND_ROBIN',
    requires: [],
    weights: {},
    caps: {},
    whenNobody: 'QUEUE',
  },
};

/** The organization's plan as it was saved; its key is the organization's. */
export async function storedPlan(
  scope: OrganizationScope,
): Promise<{ readonly isSaved: boolean; readonly plan: StoredAssignmentPlan }> {
  const [row] = await sql(scope)<{ plan: StoredAssignmentPlan }>`
    SELECT p.plan FROM assignment_plan AS p WHERE ${inOrganization(scope, 'p')} AND p.id = ${scope.organizationId}`;
  return { isSaved: row !== undefined, plan: row?.plan ?? FACTORY_PLAN };
}
