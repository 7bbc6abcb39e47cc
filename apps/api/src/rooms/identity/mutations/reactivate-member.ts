import { isRefusal } from '@mikomi/domain/shared';
import { memberOf } from '../../../graphql/context.ts';
import { keyOf } from '../../../graphql/global-key.ts';
import { loadOwn } from '../../../graphql/load-own.ts';
import { mutation } from '../../../graphql/mutation.ts';
import { reactivateMember } from '../commands/reactivate-member.ts';
import { Member } from '../member.type.ts';

mutation('reactivateMember', {
  description: 'Lets a deactivated member work again with the role they had.',
  allow: { right: 'member.manage' },
  input: (t) => ({
    id: t.id({ required: true, description: 'The member.' }),
  }),
  resolve: async (input, context) => {
    const memberId = keyOf(input.id, 'Member', ['id']);
    return isRefusal(memberId) ? memberId : reactivateMember(memberOf(context), memberId);
  },
  payload: (t) => ({
    member: t.prismaField({
      type: Member,
      description: 'The member as they are now.',
      resolve: (query, { memberId }, _args, context) => loadOwn(context, 'Member', memberId, query),
    }),
  }),
});
