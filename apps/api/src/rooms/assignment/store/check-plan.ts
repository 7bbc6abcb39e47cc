import {
  type AssignmentPlanRefusal,
  type CheckedAssignmentPlan,
  checkAssignmentPlan,
  type StoredAssignmentPlan,
} from '@mikomi/domain/assignment';
import type { OrganizationScope } from '../../../platform/database/scope.ts';
import { factSchema } from '../../leads/index.ts';
import { staffOf, teamsOf } from './staff.ts';

/** Checks a plan against the facts, members and teams of the organization; who has left is nobody to give leads to. */
export async function checkPlan(
  scope: OrganizationScope,
  plan: StoredAssignmentPlan,
  now: number,
): Promise<CheckedAssignmentPlan | AssignmentPlanRefusal> {
  const schema = await factSchema(scope);
  const staff = await staffOf(scope);
  const members = staff.filter(({ active }) => active.some(({ until }) => until === null || until > now));
  return checkAssignmentPlan(plan, schema, { members, teams: await teamsOf(scope) });
}
