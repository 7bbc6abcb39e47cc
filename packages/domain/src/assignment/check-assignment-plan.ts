import { checkRule, type FactSchema, type RuleRefusal } from '../catalog/index.ts';
import {
  checkTexts,
  isRefusal,
  type Refusal,
  readShape,
  refuse,
  type ShapeRefusal,
  tidySpaces,
} from '../shared/index.ts';
import type { AssignmentPlan, AssignmentRule, StoredAssignmentPlan, Territory } from './assignment-plan.ts';
import { planShape } from './assignment-plan-shape.ts';
import { type AssignmentRuleRefusal, checkAssignmentRule, type Staff } from './check-assignment-rule.ts';
import { type PlanWarning, warnAboutPlan } from './warn-about-plan.ts';

/** Why a plan is not saved; the path leads to the part it is about. */
export type AssignmentPlanRefusal =
  | ShapeRefusal
  | AssignmentRuleRefusal
  | RuleRefusal
  | Refusal<'assignment-rule-twice' | 'default-passes-on' | 'territory-unnamed' | 'territory-twice'>;

/** A plan that may be saved. */
export interface CheckedAssignmentPlan {
  readonly plan: AssignmentPlan;
  /** What may be meant and probably is not. */
  readonly warnings: readonly PlanWarning[];
}

/**
 * Checks a plan when it is saved: rules and territories each with an id of their own, conditions that fit the
 * facts of leads, pools of members and teams that exist, a default that passes nothing on. The first that
 * does not fit is refused under its path.
 * Source: ours, because its author looks on then, and nobody does when a lead comes in at night.
 */
export function checkAssignmentPlan(
  stored: unknown,
  schema: FactSchema,
  staff: Staff,
): CheckedAssignmentPlan | AssignmentPlanRefusal {
  const read = readShape(stored, planShape);
  if (isRefusal(read)) return read;
  const territories = checkTerritories(read.territories, schema);
  if (isRefusal(territories)) return territories;
  const rules = checkRules(read, schema, staff);
  if (isRefusal(rules)) return rules;
  const unfit = checkDefault(read.otherwise, staff);
  if (unfit) return unfit;
  const plan = { ...read, territories, rules };
  return { plan, warnings: warnAboutPlan(plan, staff) };
}

function checkTerritories(
  stored: StoredAssignmentPlan['territories'],
  schema: FactSchema,
): readonly Territory[] | AssignmentPlanRefusal {
  const territories: Territory[] = [];
  for (const [index, territory] of stored.entries()) {
    const path = ['territories', String(index)];
    const name = tidySpaces(territory.name);
    if (name === '') return refuse('territory-unnamed', { path: [...path, 'name'] });
    const tooLong = checkTexts({ name }, path);
    if (tooLong) return tooLong;
    if (territories.some(({ id }) => id === territory.id)) return refuse('territory-twice', { path });
    const when = checkRule(territory.when, schema, [...path, 'when']);
    if (isRefusal(when)) return when;
    territories.push({ ...territory, when });
  }
  return territories;
}

function checkRules(
  { rules: stored, otherwise }: StoredAssignmentPlan,
  schema: FactSchema,
  staff: Staff,
): readonly AssignmentRule[] | AssignmentPlanRefusal {
  const rules: AssignmentRule[] = [];
  for (const [index, rule] of stored.entries()) {
    const path = ['rules', String(index)];
    if (rule.id === otherwise.id || rules.some(({ id }) => id === rule.id))
      return refuse('assignment-rule-twice', { path });
    const unfit = checkAssignmentRule(rule, staff, path);
    if (unfit) return unfit;
    const when = rule.when === null ? null : checkRule(rule.when, schema, [...path, 'when']);
    if (isRefusal(when)) return when;
    rules.push({ ...rule, when });
  }
  return rules;
}

/** As it was stored, the default is a rule like any other. */
function checkDefault(otherwise: AssignmentRule<unknown>, staff: Staff): AssignmentPlanRefusal | undefined {
  const path = ['otherwise'];
  if (otherwise.when !== null || otherwise.whenNobody === 'NEXT_RULE')
    return refuse('default-passes-on', { path });
  const unfit = checkAssignmentRule(otherwise, staff, path);
  return unfit?.because === 'pool-empty' ? undefined : unfit;
}
