import { memberOf } from '../../../graphql/context.ts';
import { loadReferences } from '../../../graphql/load-reference.ts';
import { mutation } from '../../../graphql/mutation.ts';
import { Member } from '../../identity/index.ts';
import { askForHandOver } from '../commands/ask-for-hand-over.ts';
import { ContactPointInput } from '../party.inputs.ts';

mutation('askForHandOver', {
  description:
    'Asks colleagues, in the app, to hand over the contacts and companies that whole phone numbers, addresses or channel ids reach; once a day each.',
  allow: { right: 'party.read' },
  input: (t) => ({
    points: t.field({
      type: [ContactPointInput],
      required: true,
      description: 'What reaches them, as typed; at most 20.',
    }),
  }),
  resolve: (input, context) => askForHandOver(memberOf(context), input.points),
  payload: (t) => ({
    asked: t.prismaField({
      type: [Member],
      description: 'Who was asked.',
      resolve: (query, { ownerIds }, _args, context, info) =>
        loadReferences(context, info, 'Member', ownerIds, query),
    }),
  }),
});
