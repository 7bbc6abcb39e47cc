import {
  isNamedByNobody,
  OTHERWISE_NAME,
  type PlanWarning,
  planInForce,
  type AssignmentRule as Rule,
  type StoredAssignmentPlan,
} from '@mikomi/domain/assignment';
import { checkRule, type FactSchema, sayRule } from '@mikomi/domain/catalog';
import { may } from '@mikomi/domain/identity';
import { chooseLocale, isRefusal } from '@mikomi/domain/shared';
import { builder } from '../../graphql/builder.ts';
import { memberOf } from '../../graphql/context.ts';
import { loadReference, loadReferences } from '../../graphql/load-reference.ts';
import { sentenceFor } from '../../graphql/refusal.ts';
import { AssignmentMethod, AssignmentRequirement, ReturningPolicy, WhenNobody } from './assignment.enums.ts';
import { AssignmentCap, capList } from './caps.type.ts';

/** A plan as it is shown: with the facts that its conditions ask about. */
export interface PlanShape {
  readonly plan: StoredAssignmentPlan;
  readonly schema: FactSchema;
  readonly warnings: readonly PlanWarning[];
}

interface Conditioned {
  readonly when: unknown;
  readonly schema: FactSchema;
}

interface RuleShape extends Conditioned {
  readonly rule: Rule<unknown>;
}

function conditionText({ when, schema }: Conditioned, language: string): string | null {
  if (when === null) return null;
  const locale = chooseLocale([language]);
  const rule = checkRule(when, schema);
  return isRefusal(rule) ? sentenceFor(rule, locale) : sayRule(rule, schema, locale);
}

const Territory = builder
  .objectRef<Conditioned & { readonly id: string; readonly name: string }>('AssignmentTerritory')
  .implement({
    description: 'An area by a condition on leads, such as their country.',
    authScopes: { member: true },
    fields: (t) => ({
      id: t.exposeString('id', { description: 'Its key in the plan.' }),
      name: t.exposeString('name', { description: 'What it is called.' }),
      condition: t.field({
        type: 'JSON',
        description: 'Which leads lie in it, in the rule language.',
        resolve: ({ when }) => when,
      }),
      conditionText: t.string({
        description: 'The condition in the reader’s language.',
        resolve: (territory, _args, context) => conditionText(territory, memberOf(context).locale) ?? '',
      }),
    }),
  });

const Weight = builder
  .objectRef<{ readonly memberId: string; readonly weight: number }>('AssignmentWeight')
  .implement({
    description: 'A member’s share in one rule.',
    authScopes: { member: true },
    fields: (t) => ({
      member: t.prismaField({
        type: 'Member',
        nullable: true,
        description: 'Whose.',
        resolve: (query, { memberId }, _args, context, info) =>
          loadReference(context, info, 'Member', memberId, query),
      }),
      weight: t.exposeInt('weight', { description: 'From 1 to 100.' }),
    }),
  });

const AssignmentRule = builder.objectRef<RuleShape>('AssignmentRule').implement({
  description: 'Whom the leads that meet a condition go to, and how.',
  authScopes: { member: true },
  fields: (t) => ({
    id: t.string({ description: 'Its key in the plan.', resolve: ({ rule }) => rule.id }),
    name: t.string({
      description: 'What it is called; in the caller’s language where nobody gave it a name.',
      resolve: ({ rule }, _, context) =>
        isNamedByNobody(rule) ? OTHERWISE_NAME[chooseLocale([memberOf(context).locale])] : rule.name,
    }),
    condition: t.field({
      type: 'JSON',
      nullable: true,
      description: 'Which leads, in the rule language; null for all.',
      resolve: ({ when }) => when,
    }),
    conditionText: t.string({
      nullable: true,
      description: 'The condition in the reader’s language; null for all leads.',
      resolve: (rule, _args, context) => conditionText(rule, memberOf(context).locale),
    }),
    members: t.prismaField({
      type: ['Member'],
      description: 'Who gets leads by it, by name and in the order of their turns.',
      resolve: (query, { rule }, _args, context, info) =>
        loadReferences(context, info, 'Member', rule.pool.memberIds, query),
    }),
    team: t.prismaField({
      type: 'Team',
      nullable: true,
      description: 'The team whose members, and those of the teams below, get leads by it too.',
      resolve: (query, { rule }, _args, context, info) =>
        loadReference(context, info, 'Team', rule.pool.teamId, query),
    }),
    method: t.field({
      type: AssignmentMethod,
      description: 'How it chooses.',
      resolve: ({ rule }) => rule.method,
    }),
    requires: t.field({
      type: [AssignmentRequirement],
      description: 'What it asks of whom it gives a lead to.',
      resolve: ({ rule }) => [...rule.requires],
    }),
    weights: t.field({
      type: [Weight],
      description: 'Shares in this rule in place of the members’ own.',
      resolve: ({ rule }) => Object.entries(rule.weights).map(([memberId, weight]) => ({ memberId, weight })),
    }),
    caps: t.field({
      type: [AssignmentCap],
      description: 'Caps in this rule, each in place of the members’ own.',
      resolve: ({ rule }) => capList(rule.caps, true),
    }),
    whenNobody: t.field({
      type: WhenNobody,
      description: 'What becomes of a lead that nobody of its pool can take.',
      resolve: ({ rule }) => rule.whenNobody,
    }),
  }),
});

export const AssignmentPlan = builder.objectRef<PlanShape>('AssignmentPlan').implement({
  description: 'How the organization gives out its leads: the first rule that holds and finds somebody.',
  authScopes: { right: 'lead.assign' },
  fields: (t) => ({
    returning: t.field({
      type: ReturningPolicy,
      description: 'What comes ahead of every rule for customers who come back.',
      resolve: ({ plan }) => plan.returning,
    }),
    territories: t.field({
      type: [Territory],
      description: 'The areas that rules and members speak of.',
      resolve: ({ plan, schema }) => plan.territories.map((territory) => ({ ...territory, schema })),
    }),
    rules: t.field({
      type: [AssignmentRule],
      description: 'In the order in which they are asked.',
      resolve: ({ plan, schema }) => plan.rules.map((rule) => ({ rule, when: rule.when, schema })),
    }),
    otherwise: t.field({
      type: AssignmentRule,
      description: 'The rule that catches what the others leave.',
      resolve: ({ plan, schema }) => ({ rule: plan.otherwise, when: null, schema }),
    }),
    warnings: t.stringList({
      description: 'What may be meant and probably is not, and what is out of force.',
      resolve: ({ plan, schema, warnings }, _args, context) => {
        const { outOfForce } = planInForce(plan, schema);
        const { locale } = memberOf(context);
        return [
          ...warnings.map(({ because }) => sentenceFor(because, locale)),
          ...outOfForce.map(({ because }) => sentenceFor(because, locale)),
        ];
      },
    }),
    viewerCanEdit: t.boolean({
      description: 'Whether the viewer may change it.',
      resolve: (_plan, _args, context) => may(memberOf(context).rights, 'settings.manage'),
    }),
  }),
});
