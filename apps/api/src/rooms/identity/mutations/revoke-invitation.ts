import { isRefusal } from '@mikomi/domain/shared';
import { memberOf } from '../../../graphql/context.ts';
import { keyOf } from '../../../graphql/global-key.ts';
import { loadOwn } from '../../../graphql/load-own.ts';
import { mutation } from '../../../graphql/mutation.ts';
import { revokeInvitation } from '../commands/revoke-invitation.ts';
import { Invitation } from '../invitation.type.ts';

mutation('revokeInvitation', {
  description: 'Withdraws an invitation that nobody has accepted; its link opens nothing more.',
  allow: { right: 'member.manage' },
  input: (t) => ({ id: t.id({ required: true, description: 'The invitation.' }) }),
  resolve: async (input, context) => {
    const invitationId = keyOf(input.id, 'Invitation', ['id']);
    return isRefusal(invitationId) ? invitationId : revokeInvitation(memberOf(context), invitationId);
  },
  payload: (t) => ({
    invitation: t.prismaField({
      type: Invitation,
      description: 'The invitation as it is now.',
      resolve: (query, { invitationId }, _args, context) =>
        loadOwn(context, 'Invitation', invitationId, query),
    }),
  }),
});
