import { isRefusal } from '@mikomi/domain/shared';
import { memberOf } from '../../../graphql/context.ts';
import { keyOf, optionalKeyOf } from '../../../graphql/global-key.ts';
import { loadOwn } from '../../../graphql/load-own.ts';
import { mutation } from '../../../graphql/mutation.ts';
import { deactivateMember } from '../commands/deactivate-member.ts';
import { Member } from '../member.type.ts';

mutation('deactivateMember', {
  description:
    'Lets a member go at once: their sessions, tokens and unanswered invitations end; their work keeps their name.',
  allow: { right: 'member.manage' },
  input: (t) => ({
    id: t.id({ required: true, description: 'The member.' }),
    successorId: t.id({
      description:
        'Who takes over open leads, parties and follow-ups. Left out: refused when there are any. Null: leads and parties are nobody’s, follow-ups the caller’s.',
    }),
  }),
  resolve: async (input, context) => {
    const memberId = keyOf(input.id, 'Member', ['id']);
    if (isRefusal(memberId)) return memberId;
    const successorId = optionalKeyOf(input.successorId, 'Member', ['successorId']);
    return isRefusal(successorId) ? successorId : deactivateMember(memberOf(context), memberId, successorId);
  },
  payload: (t) => ({
    member: t.prismaField({
      type: Member,
      description: 'The member as they are now.',
      resolve: (query, { memberId }, _args, context) => loadOwn(context, 'Member', memberId, query),
    }),
    handedOver: t.exposeInt('handedOver', { description: 'How many open records changed hands.' }),
  }),
});
