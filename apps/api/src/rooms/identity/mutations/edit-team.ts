import { isRefusal } from '@mikomi/domain/shared';
import { memberOf } from '../../../graphql/context.ts';
import { keyOf, optionalKeyOf } from '../../../graphql/global-key.ts';
import { loadOwn } from '../../../graphql/load-own.ts';
import { mutation } from '../../../graphql/mutation.ts';
import { editTeam } from '../commands/edit-team.ts';
import { Team } from '../member.type.ts';

mutation('editTeam', {
  description: 'Changes what is given of a team.',
  allow: { right: 'team.manage' },
  input: (t) => ({
    id: t.id({ required: true, description: 'The team.' }),
    name: t.string({ description: 'At most 100 characters, its own among its siblings.' }),
    parentId: t.id({ description: 'The team above; null puts it at the top.' }),
    managerId: t.id({ description: 'Who is responsible for it and all below; null: nobody.' }),
  }),
  resolve: async (input, context) => {
    const teamId = keyOf(input.id, 'Team', ['id']);
    if (isRefusal(teamId)) return teamId;
    const parentId = optionalKeyOf(input.parentId, 'Team', ['parentId']);
    if (isRefusal(parentId)) return parentId;
    const managerId = optionalKeyOf(input.managerId, 'Member', ['managerId']);
    if (isRefusal(managerId)) return managerId;
    return editTeam(memberOf(context), { teamId, name: input.name, parentId, managerId });
  },
  payload: (t) => ({
    team: t.prismaField({
      type: Team,
      description: 'The team as it is now.',
      resolve: (query, { teamId }, _args, context) => loadOwn(context, 'Team', teamId, query),
    }),
  }),
});
