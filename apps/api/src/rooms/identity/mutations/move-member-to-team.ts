import { isRefusal } from '@mikomi/domain/shared';
import { memberOf } from '../../../graphql/context.ts';
import { keyOf, optionalKeyOf } from '../../../graphql/global-key.ts';
import { loadOwn } from '../../../graphql/load-own.ts';
import { mutation } from '../../../graphql/mutation.ts';
import { moveMemberToTeam } from '../commands/move-member-to-team.ts';
import { Member } from '../member.type.ts';

mutation('moveMemberToTeam', {
  description: 'Gives a member another home team; the leads they have stay where they are.',
  allow: { right: 'team.manage' },
  input: (t) => ({
    id: t.id({ required: true, description: 'The member.' }),
    teamId: t.id({ description: 'The team; null: none.' }),
  }),
  resolve: async (input, context) => {
    const memberId = keyOf(input.id, 'Member', ['id']);
    if (isRefusal(memberId)) return memberId;
    const teamId = optionalKeyOf(input.teamId, 'Team', ['teamId']);
    return isRefusal(teamId) ? teamId : moveMemberToTeam(memberOf(context), memberId, teamId ?? null);
  },
  payload: (t) => ({
    member: t.prismaField({
      type: Member,
      description: 'The member as they are now.',
      resolve: (query, { memberId }, _args, context) => loadOwn(context, 'Member', memberId, query),
    }),
  }),
});
