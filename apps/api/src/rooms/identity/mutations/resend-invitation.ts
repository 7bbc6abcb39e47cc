import { isRefusal } from '@mikomi/domain/shared';
import { memberOf } from '../../../graphql/context.ts';
import { keyOf } from '../../../graphql/global-key.ts';
import { loadOwn } from '../../../graphql/load-own.ts';
import { mutation } from '../../../graphql/mutation.ts';
import { resendInvitation } from '../commands/resend-invitation.ts';
import { Invitation } from '../invitation.type.ts';
import { linkOnce } from '../invitation-link.ts';
import { newSecretToken } from '../secret-token.ts';

mutation('resendInvitation', {
  description: 'Sends an unused invitation again with a new link; the old one opens nothing more.',
  allow: { right: 'member.manage' },
  input: (t) => ({ id: t.id({ required: true, description: 'The invitation.' }) }),
  resolve: async (input, context) => {
    const invitationId = keyOf(input.id, 'Invitation', ['id']);
    if (isRefusal(invitationId)) return invitationId;
    const secret = newSecretToken();
    const invited = await resendInvitation(memberOf(context), invitationId, secret);
    return isRefusal(invited) ? invited : { ...invited, link: linkOnce(context.product, invited, secret) };
  },
  payload: (t) => ({
    invitation: t.prismaField({
      type: Invitation,
      description: 'The open invitation.',
      resolve: (query, { invitationId }, _args, context) =>
        loadOwn(context, 'Invitation', invitationId, query),
    }),
    link: t.exposeString('link', {
      nullable: true,
      description: 'To hand over by yourself. Shown this once; null when a call is repeated by its key.',
    }),
    mailed: t.boolean({
      description: 'Whether a mail goes out; false without a mail server: it is held on the outbox page.',
      resolve: (_payload, _args, { product }) => product.hasMailServer,
    }),
  }),
});
