import { memberOf } from '../../../graphql/context.ts';
import { loadOwn } from '../../../graphql/load-own.ts';
import { mutation } from '../../../graphql/mutation.ts';
import { editProfile } from '../commands/edit-profile.ts';
import { Member } from '../member.type.ts';

mutation('editProfile', {
  description: 'Changes what is given of the caller’s own profile in this organization.',
  allow: { member: true },
  input: (t) => ({
    name: t.string({ description: 'As shown to colleagues; at most 120 characters.' }),
    locale: t.string({ description: '`en` or `ja`; null: the organization’s.' }),
    timeZone: t.string({ description: 'IANA zone; null: the organization’s.' }),
  }),
  resolve: (input, context) => editProfile(memberOf(context), input),
  payload: (t) => ({
    member: t.prismaField({
      type: Member,
      description: 'The caller as they are now.',
      resolve: (query, { memberId }, _args, context) => loadOwn(context, 'Member', memberId, query),
    }),
  }),
});
