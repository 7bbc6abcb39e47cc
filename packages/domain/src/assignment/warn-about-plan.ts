import type { Sentence } from '../shared/index.ts';
import type { AssignmentPlan, AssignmentRule } from './assignment-plan.ts';
import type { Staff } from './check-assignment-rule.ts';
import { poolOf } from './prepare-assignment.ts';
import { nameOfRule } from './rule-name.ts';

/** What a plan's author should look at once more. */
export interface PlanWarning {
  readonly path: readonly string[];
  readonly because: Sentence<'rule-never-reached' | 'pool-holds-nobody' | 'requires-unknown-territory'>;
}

/**
 * Warns of rules behind one that catches every lead, of teams without members, and of rules by territory in a
 * plan that knows none. A rule that holds for all and passes on what nobody can take catches nothing for
 * good.
 * Source: ours, because such a plan can be meant so while it is being built: it is warned of, not refused.
 */
export function warnAboutPlan(plan: AssignmentPlan, { members, teams }: Staff): readonly PlanWarning[] {
  const catching = plan.rules.findIndex((rule) => catchesAll(rule) && rule.whenNobody !== 'NEXT_RULE');
  const catchAll = plan.rules[catching];
  return [...plan.rules, plan.otherwise].flatMap((rule, index): readonly PlanWarning[] => {
    const isDefault = index === plan.rules.length;
    const path = isDefault ? ['otherwise'] : ['rules', String(index)];
    const warnings: PlanWarning[] = [];
    if (catchAll && index > catching)
      warnings.push({
        path,
        because: {
          key: 'rule-never-reached',
          parameters: { rule: nameOfRule(rule), behind: nameOfRule(catchAll) },
        },
      });
    const holdsNobody = rule.pool.teamId !== null && poolOf(rule.pool, members, teams).length === 0;
    if (holdsNobody)
      warnings.push({ path, because: { key: 'pool-holds-nobody', parameters: { rule: nameOfRule(rule) } } });
    if (rule.requires.includes('TERRITORY') && plan.territories.length === 0)
      warnings.push({
        path,
        because: { key: 'requires-unknown-territory', parameters: { rule: nameOfRule(rule) } },
      });
    return warnings;
  });
}

function catchesAll({ when }: AssignmentRule): boolean {
  return when === null || (when.kind === 'constant' && when.value);
}
