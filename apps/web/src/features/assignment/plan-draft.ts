import type { AssignmentPlanInput, AssignmentRuleInput } from '#generated/graphql.ts';
import { type FragmentType, graphql, readFragment } from '#generated/index.ts';

export const PlanDraftPlan = graphql(`
  fragment PlanDraft_AssignmentPlan on AssignmentPlan {
    returning
    territories {
      id
      name
      condition
      conditionText
    }
    rules {
      ...PlanDraft_AssignmentRule
    }
    otherwise {
      ...PlanDraft_AssignmentRule
    }
  }
`);

export const PlanDraftRule = graphql(`
  fragment PlanDraft_AssignmentRule on AssignmentRule {
    id
    name
    condition
    conditionText
    members {
      id
      name
    }
    team {
      id
      name
    }
    method
    requires
    weights {
      member {
        id
      }
      weight
    }
    caps {
      limit
      potential
      atMost
    }
    whenNobody
  }
`);

/** A rule as it is edited: what the API takes, with what it says of the condition. */
export type RuleDraft = AssignmentRuleInput & {
  readonly id: string;
  readonly memberIds: readonly string[];
  /** Null for every lead. */
  readonly conditionText: string | null;
};

/** A territory as it is edited: its condition is null until it is drawn. */
export type TerritoryDraft = {
  readonly id: string;
  readonly name: string;
  readonly condition: unknown;
  readonly conditionText: string | null;
};

/** A plan as it is edited. */
export type PlanDraft = Omit<AssignmentPlanInput, 'rules' | 'otherwise' | 'territories'> & {
  readonly territories: readonly TerritoryDraft[];
  readonly rules: readonly RuleDraft[];
  readonly otherwise: RuleDraft;
};

/** The stored plan, to be edited. */
export function draftOf(plan: FragmentType<typeof PlanDraftPlan>): PlanDraft {
  const { returning, territories, rules, otherwise } = readFragment(PlanDraftPlan, plan);
  return {
    returning,
    territories: territories.map(({ id, name, condition, conditionText }) => ({
      id,
      name,
      condition,
      conditionText,
    })),
    rules: readFragment(PlanDraftRule, rules).map(ruleDraft),
    otherwise: ruleDraft(readFragment(PlanDraftRule, otherwise)),
  };
}

type Rule = ReturnType<typeof readRule>;
const readRule = (rule: FragmentType<typeof PlanDraftRule>) => readFragment(PlanDraftRule, rule);

function ruleDraft(rule: Rule): RuleDraft {
  const { id, name, condition, conditionText, members, team, method, requires, weights, caps, whenNobody } =
    rule;
  return {
    id,
    name,
    condition,
    conditionText: conditionText ?? null,
    memberIds: members.map((member) => member.id),
    teamId: team?.id ?? null,
    method,
    requires: [...requires],
    weights: weights.flatMap(({ member, weight }) => (member ? [{ memberId: member.id, weight }] : [])),
    caps: caps.map(({ limit, potential, atMost }) => ({ limit, potential, atMost })),
    whenNobody,
  };
}

/** What the API is told of a plan that was edited. */
export function planInput({ rules, otherwise, territories, ...plan }: PlanDraft): AssignmentPlanInput {
  return {
    ...plan,
    territories: territories.map(({ id, name, condition }) => ({ id, name, condition })),
    rules: rules.map(ruleInput),
    otherwise: ruleInput(otherwise),
  };
}

function ruleInput({ conditionText: _text, memberIds, ...rule }: RuleDraft): AssignmentRuleInput {
  return { ...rule, memberIds: [...memberIds] };
}
