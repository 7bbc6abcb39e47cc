import { globalId, isRefusal } from '@mikomi/domain/shared';
import { memberOf } from '../../../graphql/context.ts';
import { keyOf, optionalKeyOf } from '../../../graphql/global-key.ts';
import { mutation } from '../../../graphql/mutation.ts';
import { deleteTeam } from '../commands/delete-team.ts';

mutation('deleteTeam', {
  description: 'Deletes a team without members and without teams below it.',
  allow: { right: 'team.manage' },
  input: (t) => ({
    id: t.id({ required: true, description: 'The team.' }),
    toTeamId: t.id({
      description:
        'The team that its leads, contacts and companies go to; the one above it unless said. A team at the top that has some is refused without.',
    }),
  }),
  resolve: async (input, context) => {
    const teamId = keyOf(input.id, 'Team', ['id']);
    if (isRefusal(teamId)) return teamId;
    const toTeamId = optionalKeyOf(input.toTeamId, 'Team', ['toTeamId']);
    if (isRefusal(toTeamId)) return toTeamId;
    return deleteTeam(memberOf(context), teamId, toTeamId);
  },
  payload: (t) => ({
    deletedId: t.id({
      description: 'The team that is gone.',
      resolve: ({ teamId }) => globalId('Team', teamId),
    }),
  }),
});
