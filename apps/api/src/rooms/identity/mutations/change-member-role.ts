import { isRefusal } from '@mikomi/domain/shared';
import { memberOf } from '../../../graphql/context.ts';
import { keyOf, optionalKeyOf } from '../../../graphql/global-key.ts';
import { loadOwn } from '../../../graphql/load-own.ts';
import { mutation } from '../../../graphql/mutation.ts';
import { changeMemberRole } from '../commands/change-member-role.ts';
import { Member } from '../member.type.ts';
import { Role } from '../role.type.ts';

mutation('changeMemberRole', {
  description:
    'Gives a member another role; it holds from their next request on. Their open invitations that the role can no longer give are withdrawn.',
  allow: { right: 'member.manage' },
  input: (t) => ({
    id: t.id({ required: true, description: 'The member.' }),
    role: t.field({ type: Role, required: true, description: 'At most what the caller is.' }),
    successorId: t.id({
      description:
        'Who takes over the open leads, parties and follow-ups of somebody who only looks on from now on. Left out: refused when there are any.',
    }),
  }),
  resolve: async (input, context) => {
    const memberId = keyOf(input.id, 'Member', ['id']);
    if (isRefusal(memberId)) return memberId;
    const successorId = optionalKeyOf(input.successorId, 'Member', ['successorId']);
    if (isRefusal(successorId)) return successorId;
    return changeMemberRole(memberOf(context), memberId, input.role, successorId);
  },
  payload: (t) => ({
    member: t.prismaField({
      type: Member,
      description: 'The member as they are now.',
      resolve: (query, { memberId }, _args, context) => loadOwn(context, 'Member', memberId, query),
    }),
  }),
});
