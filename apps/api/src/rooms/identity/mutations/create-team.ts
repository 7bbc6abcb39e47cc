import { isRefusal } from '@mikomi/domain/shared';
import { memberOf } from '../../../graphql/context.ts';
import { optionalKeyOf } from '../../../graphql/global-key.ts';
import { loadOwn } from '../../../graphql/load-own.ts';
import { mutation } from '../../../graphql/mutation.ts';
import { createTeam } from '../commands/create-team.ts';
import { Team } from '../member.type.ts';

mutation('createTeam', {
  description: 'Makes a team, at the top or below another.',
  allow: { right: 'team.manage' },
  input: (t) => ({
    name: t.string({ required: true, description: 'At most 100 characters, its own among its siblings.' }),
    parentId: t.id({ description: 'The team above.' }),
    managerId: t.id({ description: 'Who is responsible for it and all below.' }),
  }),
  resolve: async (input, context) => {
    const parentId = optionalKeyOf(input.parentId, 'Team', ['parentId']);
    if (isRefusal(parentId)) return parentId;
    const managerId = optionalKeyOf(input.managerId, 'Member', ['managerId']);
    if (isRefusal(managerId)) return managerId;
    return createTeam(memberOf(context), { name: input.name, parentId, managerId });
  },
  payload: (t) => ({
    team: t.prismaField({
      type: Team,
      description: 'The new team.',
      resolve: (query, { teamId }, _args, context) => loadOwn(context, 'Team', teamId, query),
    }),
  }),
});
