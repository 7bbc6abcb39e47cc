import { planInForce, type StoredAssignmentPlan, warnAboutPlan } from '@mikomi/domain/assignment';
import type { OrganizationScope } from '../../platform/database/scope.ts';
import { factSchema } from '../leads/index.ts';
import type { PlanShape } from './plan.types.ts';
import { staffOf, teamsOf } from './store/staff.ts';
import { storedPlan } from './store/stored-plan.ts';

/** A plan as it is shown: the stored one, or one that is tried. */
export async function planShape(scope: OrganizationScope, tried?: StoredAssignmentPlan): Promise<PlanShape> {
  const plan = tried ?? (await storedPlan(scope)).plan;
  const schema = await factSchema(scope);
  const staff = { members: await staffOf(scope), teams: await teamsOf(scope) };
  return { plan, schema, warnings: warnAboutPlan(planInForce(plan, schema).plan, staff) };
}
