import { builder } from '../../../graphql/builder.ts';
import { memberOf, openDatabaseOf } from '../../../graphql/context.ts';
import { listOwn } from '../../../graphql/load-own.ts';
import { Invitation, InvitationPreview } from '../invitation.type.ts';
import { hashToken } from '../secret-token.ts';
import { findInvitation, listInvitations } from '../store/invitations.ts';

const MOST = 200;

builder.queryField('invitation', (t) =>
  t.field({
    type: InvitationPreview,
    nullable: true,
    description: 'The invitation behind a link; null when the link is none of ours.',
    authScopes: { public: true },
    args: { token: t.arg.string({ required: true, description: 'The last part of the link.' }) },
    resolve: async (_root, { token }, context) =>
      (await findInvitation(openDatabaseOf(context), hashToken(token))) ?? null,
  }),
);

builder.queryField('invitations', (t) =>
  t.prismaField({
    type: [Invitation],
    description: `The organization's invitations, newest first, at most ${MOST}.`,
    authScopes: { right: 'member.manage' },
    args: { openOnly: t.arg.boolean({ description: 'Only those that still open the door. Default true.' }) },
    resolve: async (query, _root, { openOnly }, context) => {
      const ids = await listInvitations(memberOf(context), openOnly ?? true, MOST);
      const newestFirst = [{ createdAt: 'desc' }, { id: 'desc' }];
      return listOwn(context, 'Invitation', query, { id: { in: [...ids] } }, newestFirst);
    },
  }),
);
