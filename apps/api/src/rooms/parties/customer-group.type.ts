import { may } from '@mikomi/domain/identity';
import { globalId } from '@mikomi/domain/shared';
import { builder } from '../../graphql/builder.ts';
import { type GraphContext, memberOf } from '../../graphql/context.ts';
import { described } from '../../graphql/described.ts';
import { Node } from '../../graphql/node.ts';
import { openToMembers } from '../../graphql/restricted.ts';
import { RuleRecord, sayStoredRule, usesField } from '../catalog/index.ts';
import { sizeOfGroup } from './group-sizes.ts';

openToMembers('CustomerGroup');

export const CustomerGroupKind = builder.enumType('CustomerGroupKind', {
  description: 'How it is settled who is in a group.',
  values: described({
    STATIC: 'By hand: contacts and companies are put in and taken out.',
    RULE: 'By a rule about contacts or companies, asked whenever somebody looks.',
  }),
});

export const CustomerGroup = builder.prismaObject('CustomerGroup', {
  description:
    'Contacts and companies that have something in common; a lead is in the groups of its parties.',
  authScopes: { member: true },
  interfaces: [Node],
  select: { id: true },
  fields: (t) => ({
    id: t.id({ description: 'Unique over all types.', resolve: ({ id }) => globalId('CustomerGroup', id) }),
    ruleKey: t.string({ description: 'As rules name it, in `inGroup`.', resolve: ({ id }) => id }),
    name: t.exposeString('name', { description: 'As the organization calls it.' }),
    kind: t.field({
      type: CustomerGroupKind,
      description: 'How it is settled who is in it.',
      select: { kind: true },
      resolve: ({ kind }) => kind as 'STATIC',
    }),
    record: t.field({
      type: RuleRecord,
      nullable: true,
      description: 'What its rule is about; null for a group by hand, which takes contacts and companies.',
      select: { record: true },
      resolve: ({ record }) => record as 'CONTACT' | null,
    }),
    rule: t.field({
      type: 'JSON',
      nullable: true,
      description: 'Its rule, in the syntax of JsonLogic; null for a group by hand.',
      select: { rule: true },
      resolve: ({ rule }) => rule,
    }),
    sentence: t.string({
      nullable: true,
      description:
        'Its rule in the viewer’s language; null for a group by hand, and where the rule has a problem.',
      complexity: 2,
      select: { record: true, rule: true },
      resolve: async (group, _args, context) => (await saidRule(context, group))?.sentence ?? null,
    }),
    problem: t.string({
      nullable: true,
      description:
        'Why its rule can’t be asked any more, such as a field that is out of use; nobody is in it then.',
      complexity: 2,
      select: { record: true, rule: true },
      resolve: async (group, _args, context) => (await saidRule(context, group))?.problem ?? null,
    }),
    size: t.int({
      nullable: true,
      description:
        'How many of it the viewer may see, counted up to 10,000; 10,001 says that there are more, null that counting takes too long or its rule names what is no longer there.',
      complexity: 20,
      resolve: ({ id }, _args, context) => sizeOfGroup(context, id),
    }),
    uses: usesField(t, 'group.manage'),
    archived: t.boolean({
      description: 'Whether it is no longer in use.',
      select: { deletedAt: true },
      resolve: ({ deletedAt }) => deletedAt !== null,
    }),
    viewerCanEdit: t.boolean({
      description: 'Whether the viewer may rename it, change its rule, or archive it.',
      resolve: (_group, _args, context) => may(memberOf(context).rights, 'group.manage'),
    }),
  }),
});

function saidRule(context: GraphContext, { record, rule }: { record: string | null; rule: unknown }) {
  return record === null ? undefined : sayStoredRule(context, record as 'CONTACT', rule);
}
