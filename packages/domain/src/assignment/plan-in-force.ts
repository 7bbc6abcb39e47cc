import { checkRule, type FactSchema, type RuleRefusal } from '../catalog/index.ts';
import { isRefusal } from '../shared/index.ts';
import type { AssignmentPlan, AssignmentRule, StoredAssignmentPlan, Territory } from './assignment-plan.ts';

/** A rule or territory that is out of force, because its condition asks what is not known any more. */
export interface OutOfForce {
  readonly path: readonly string[];
  readonly because: RuleRefusal;
}

/** What of a stored plan holds today. */
export interface PlanInForce {
  readonly plan: AssignmentPlan;
  readonly outOfForce: readonly OutOfForce[];
}

/**
 * A plan that was checked when it was saved is asked as far as its conditions fit the facts of today: a rule or territory
 * whose condition does not fit any more holds for no lead, and is told of; all others go on.
 * Source: ours, because a field that is deleted at night must not leave every lead of the night with nobody.
 */
export function planInForce(stored: StoredAssignmentPlan, schema: FactSchema): PlanInForce {
  const outOfForce: OutOfForce[] = [];
  const rules: AssignmentRule[] = [];
  const territories: Territory[] = [];
  for (const [index, territory] of stored.territories.entries()) {
    const path = ['territories', String(index)];
    const when = checkRule(territory.when, schema, [...path, 'when']);
    if (isRefusal(when)) outOfForce.push({ path, because: when });
    else territories.push({ ...territory, when });
  }
  for (const [index, rule] of stored.rules.entries()) {
    const path = ['rules', String(index)];
    const when = rule.when === null ? null : checkRule(rule.when, schema, [...path, 'when']);
    if (isRefusal(when)) outOfForce.push({ path, because: when });
    else rules.push({ ...rule, when });
  }
  return { plan: { ...stored, territories, rules }, outOfForce };
}
