import type { AssignmentRule, StoredAssignmentPlan } from '@mikomi/domain/assignment';
import { isRefusal, type Refusal } from '@mikomi/domain/shared';
import { builder } from '../../graphql/builder.ts';
import { keyListOf, keyOf, optionalKeyOf } from '../../graphql/global-key.ts';
import { newId } from '../../platform/ids.ts';
import { AssignmentMethod, AssignmentRequirement, ReturningPolicy, WhenNobody } from './assignment.enums.ts';
import { AssignmentCapInput, capsOf } from './caps.type.ts';

const TerritoryInput = builder.inputType('AssignmentTerritoryInput', {
  description: 'An area by a condition on leads.',
  fields: (t) => ({
    id: t.string({ description: 'Its key in the plan; a new one gets one.' }),
    name: t.string({ required: true, description: 'What it is called.' }),
    condition: t.field({ type: 'JSON', required: true, description: 'Which leads lie in it.' }),
  }),
});

const WeightInput = builder.inputType('AssignmentWeightInput', {
  description: 'A member’s share in one rule.',
  fields: (t) => ({
    memberId: t.id({ required: true, description: 'Whose.' }),
    weight: t.int({ required: true, description: 'From 1 to 100.' }),
  }),
});

const RuleInput = builder.inputType('AssignmentRuleInput', {
  description: 'Whom the leads that meet a condition go to, and how.',
  fields: (t) => ({
    id: t.string({ description: 'Its key in the plan, by which it keeps its turns; a new one gets one.' }),
    name: t.string({ required: true, description: 'What it is called.' }),
    condition: t.field({ type: 'JSON', description: 'Which leads, in the rule language; null for all.' }),
    memberIds: t.idList({ description: 'Who gets leads by it, in the order of their turns.' }),
    teamId: t.id({ description: 'The team whose members, and those of the teams below, do too.' }),
    method: t.field({ type: AssignmentMethod, required: true, description: 'How it chooses.' }),
    requires: t.field({ type: [AssignmentRequirement], description: 'What it asks of whom it gives to.' }),
    weights: t.field({ type: [WeightInput], description: 'Shares in place of the members’ own.' }),
    caps: t.field({ type: [AssignmentCapInput], description: 'Caps in place of the members’ own.' }),
    whenNobody: t.field({
      type: WhenNobody,
      required: true,
      description: 'What becomes of a lead that nobody of its pool can take.',
    }),
  }),
});

export const AssignmentPlanInput = builder.inputType('AssignmentPlanInput', {
  description: 'How the organization gives out its leads.',
  fields: (t) => ({
    returning: t.field({
      type: ReturningPolicy,
      required: true,
      description: 'What comes ahead of every rule for customers who come back.',
    }),
    territories: t.field({ type: [TerritoryInput], description: 'Areas that rules speak of.' }),
    rules: t.field({
      type: [RuleInput],
      required: true,
      description: 'In the order in which they are asked.',
    }),
    otherwise: t.field({
      type: RuleInput,
      required: true,
      description: 'The rule that catches what the others leave; it has no condition.',
    }),
  }),
});

/** The plan that an input says, not yet checked. */
export function planOf(input: typeof AssignmentPlanInput.$inferInput): StoredAssignmentPlan | Refusal {
  const rules: AssignmentRule<unknown>[] = [];
  for (const [index, each] of input.rules.entries()) {
    const rule = ruleOf(each, ['plan', 'rules', String(index)]);
    if (isRefusal(rule)) return rule;
    rules.push(rule);
  }
  const otherwise = ruleOf(input.otherwise, ['plan', 'otherwise']);
  if (isRefusal(otherwise)) return otherwise;
  const territories = (input.territories ?? []).map(({ id, name, condition }) => ({
    id: id || newId(),
    name,
    when: condition,
  }));
  return {
    returning: input.returning,
    territories,
    rules,
    otherwise: otherwise as StoredAssignmentPlan['otherwise'],
  };
}

function ruleOf(
  input: typeof RuleInput.$inferInput,
  path: readonly string[],
): AssignmentRule<unknown> | Refusal {
  const memberIds = keyListOf(input.memberIds ?? [], 'Member', [...path, 'memberIds']);
  if (isRefusal(memberIds)) return memberIds;
  const teamId = optionalKeyOf(input.teamId, 'Team', [...path, 'teamId']);
  if (isRefusal(teamId)) return teamId;
  const weights: [string, number][] = [];
  for (const [index, { memberId, weight }] of (input.weights ?? []).entries()) {
    const key = keyOf(memberId, 'Member', [...path, 'weights', String(index)]);
    if (isRefusal(key)) return key;
    weights.push([key, weight]);
  }
  return {
    id: input.id || newId(),
    name: input.name,
    when: input.condition ?? null,
    pool: { memberIds, teamId: teamId ?? null },
    method: input.method,
    requires: [...(input.requires ?? [])],
    weights: Object.fromEntries(weights),
    caps: capsOf(input.caps ?? []),
    whenNobody: input.whenNobody,
  };
}
