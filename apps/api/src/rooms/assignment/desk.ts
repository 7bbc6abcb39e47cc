import {
  type AssignmentDesk,
  planInForce,
  prepareAssignment,
  type StoredAssignmentPlan,
} from '@mikomi/domain/assignment';
import type { FactSchema } from '@mikomi/domain/catalog';
import type { OrganizationScope } from '../../platform/database/scope.ts';
import { factSchema } from '../leads/index.ts';
import { type StaffMember, staffOf, teamsOf } from './store/staff.ts';
import { storedPlan } from './store/stored-plan.ts';

/** All that giving out leads is decided by, loaded at once. */
export interface OpenDesk {
  readonly desk: AssignmentDesk;
  /** Whether any condition asks for facts of leads: where none does, none are loaded. */
  readonly asksFacts: boolean;
  readonly staff: readonly StaffMember[];
  /** Who can be given a lead by some rule, with their substitutes. */
  readonly pooled: readonly StaffMember[];
}

/** The desk of the plan that is in force, or of one that is tried. */
export async function openDesk(
  scope: OrganizationScope,
  zone: string,
  tried?: StoredAssignmentPlan,
): Promise<OpenDesk> {
  const stored = tried ?? (await storedPlan(scope)).plan;
  const asksFacts = stored.territories.length > 0 || stored.rules.some(({ when }) => when !== null);
  const schema: FactSchema = asksFacts ? await factSchema(scope) : {};
  const staff = await staffOf(scope);
  const teams = await teamsOf(scope);
  const { plan } = planInForce(stored, schema);
  const desk = prepareAssignment(plan, staff, teams, zone);
  return { desk, asksFacts, staff, pooled: pooledOf(desk, staff) };
}

function pooledOf(desk: AssignmentDesk, staff: readonly StaffMember[]): readonly StaffMember[] {
  const inPools = new Set(desk.rules.flatMap(({ poolIds }) => poolIds));
  const substitutes = new Set(
    staff.flatMap(({ id, substituteId }) => (inPools.has(id) ? [substituteId] : [])),
  );
  return staff.filter(({ id }) => inPools.has(id) || substitutes.has(id));
}
