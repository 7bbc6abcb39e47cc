import { may, mayGrantRole, type Role as RoleName } from '@mikomi/domain/identity';
import { globalId } from '@mikomi/domain/shared';
import { builder } from '../../graphql/builder.ts';
import { memberOf } from '../../graphql/context.ts';
import { Node } from '../../graphql/node.ts';
import { openToMembers } from '../../graphql/restricted.ts';
import { Role } from './role.type.ts';

openToMembers('Member');
openToMembers('Team');

export const Member = builder.prismaObject('Member', {
  description:
    'A person in the organization, or the name of one whom an import brought and nobody has invited yet.',
  authScopes: { member: true },
  interfaces: [Node],
  select: { id: true },
  fields: (t) => ({
    id: t.id({ description: 'Unique over all types.', resolve: ({ id }) => globalId('Member', id) }),
    name: t.exposeString('name', { description: 'As shown to colleagues.' }),
    email: t.exposeString('email', {
      nullable: true,
      description: 'The address they sign in with; none before an invitation.',
    }),
    role: t.field({
      type: Role,
      description: 'What they may do.',
      select: { role: true },
      resolve: ({ role }) => role as never,
    }),
    team: t.relation('team', { nullable: true, description: 'Their home team.' }),
    hasSignIn: t.boolean({
      description: 'Whether a person is behind the name; false until an invitation is accepted.',
      select: { personId: true },
      resolve: ({ personId }) => personId !== null,
    }),
    locale: t.exposeString('locale', {
      nullable: true,
      description: 'The language they chose; null: the organization’s.',
    }),
    timeZone: t.exposeString('timeZone', {
      nullable: true,
      description: 'The zone they chose; null: the organization’s.',
    }),
    viewerCanManage: t.boolean({
      description: 'Whether the viewer may change their role, invite, deactivate or reactivate them.',
      select: { role: true },
      resolve: ({ role }, _args, context) => mayGrantRole(memberOf(context).rights, role as RoleName),
    }),
    deactivatedAt: t.expose('deactivatedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'Since when they can no longer sign in; their work keeps their name.',
    }),
  }),
});

export const Team = builder.prismaObject('Team', {
  description: 'Members who work together; teams nest, and a manager’s rights cover all below.',
  authScopes: { member: true },
  interfaces: [Node],
  select: { id: true },
  fields: (t) => ({
    id: t.id({ description: 'Unique over all types.', resolve: ({ id }) => globalId('Team', id) }),
    name: t.exposeString('name', { description: 'As its people call it.' }),
    parent: t.relation('parent', { nullable: true, description: 'The team above.' }),
    manager: t.relation('manager', {
      nullable: true,
      description: 'Who is responsible for it and all below.',
    }),
    memberCount: t.relationCount('members', {
      description: 'How many active members have it as their home.',
      where: { deactivatedAt: null },
    }),
    viewerCanEdit: t.boolean({
      description: 'Whether the viewer may change it.',
      resolve: (_team, _args, context) => may(memberOf(context).rights, 'team.manage'),
    }),
  }),
});
