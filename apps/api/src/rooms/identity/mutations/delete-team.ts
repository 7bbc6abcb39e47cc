import { globalId, isRefusal } from '@mikomi/domain/shared';
import { memberOf } from '../../../graphql/context.ts';
import { keyOf, optionalKeyOf } from '../../../graphql/global-key.ts';
import { mutation } from '../../../graphql/mutation.ts';
import { deleteTeam } from '../commands/delete-team.ts';

mutation('deleteTeam', {
  description:
    'Deletes a team and hands on what it has. Members and teams below it go where is said; unsaid, a team that has some is refused.',
  allow: { right: 'team.manage' },
  input: (t) => ({
    id: t.id({ required: true, description: 'The team.' }),
    toTeamId: t.id({
      description:
        'The team that its leads, contacts and companies go to; the one above it unless said. A team at the top that has some is refused without.',
    }),
    membersToTeamId: t.id({ description: 'The home team of its members from now on; null: none.' }),
    teamsToTeamId: t.id({
      description: 'The team above those below it from now on; null puts them at the top.',
    }),
  }),
  resolve: async (input, context) => {
    const teamId = keyOf(input.id, 'Team', ['id']);
    if (isRefusal(teamId)) return teamId;
    const toTeamId = optionalKeyOf(input.toTeamId, 'Team', ['toTeamId']);
    if (isRefusal(toTeamId)) return toTeamId;
    const membersToTeamId = optionalKeyOf(input.membersToTeamId, 'Team', ['membersToTeamId']);
    if (isRefusal(membersToTeamId)) return membersToTeamId;
    const teamsToTeamId = optionalKeyOf(input.teamsToTeamId, 'Team', ['teamsToTeamId']);
    if (isRefusal(teamsToTeamId)) return teamsToTeamId;
    return deleteTeam(memberOf(context), teamId, { toTeamId, membersToTeamId, teamsToTeamId });
  },
  payload: (t) => ({
    deletedId: t.id({
      description: 'The team that is gone.',
      resolve: ({ teamId }) => globalId('Team', teamId),
    }),
    commandId: t.exposeID('commandId', {
      description: 'For `undo`: brings the team back with all that it had. That undo can’t be undone.',
    }),
  }),
});
