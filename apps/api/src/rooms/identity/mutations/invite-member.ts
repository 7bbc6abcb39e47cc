import { isRefusal } from '@mikomi/domain/shared';
import { memberOf } from '../../../graphql/context.ts';
import { optionalKeyOf } from '../../../graphql/global-key.ts';
import { loadOwn } from '../../../graphql/load-own.ts';
import { mutation } from '../../../graphql/mutation.ts';
import { inviteMember } from '../commands/invite-member.ts';
import { Invitation } from '../invitation.type.ts';
import { linkOnce } from '../invitation-link.ts';
import { Role } from '../role.type.ts';
import { newSecretToken } from '../secret-token.ts';

mutation('inviteMember', {
  description:
    'Invites a person by mail, and answers the link to hand over. An earlier open invitation of the address is withdrawn.',
  allow: { right: 'member.manage' },
  input: (t) => ({
    email: t.string({ required: true, description: 'Who may accept.' }),
    role: t.field({
      type: Role,
      required: true,
      description: 'What they will be; at most what the caller is.',
    }),
    teamId: t.id({ description: 'Their home team to be.' }),
    memberId: t.id({
      description: 'A member without a sign-in, such as one an import brought: the person becomes them.',
    }),
  }),
  resolve: async ({ email, role, ...input }, context) => {
    const teamId = optionalKeyOf(input.teamId, 'Team', ['teamId']);
    if (isRefusal(teamId)) return teamId;
    const memberId = optionalKeyOf(input.memberId, 'Member', ['memberId']);
    if (isRefusal(memberId)) return memberId;
    const secret = newSecretToken();
    const invited = await inviteMember(memberOf(context), { email, role, teamId, memberId }, secret);
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
