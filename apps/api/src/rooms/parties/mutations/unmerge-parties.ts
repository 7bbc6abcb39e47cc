import { isRefusal } from '@mikomi/domain/shared';
import { memberOf } from '../../../graphql/context.ts';
import { keyOf } from '../../../graphql/global-key.ts';
import { mutation } from '../../../graphql/mutation.ts';
import { sentenceFor } from '../../../graphql/refusal.ts';
import { loadVisible } from '../../../graphql/restricted.ts';
import { unmergeParties } from '../commands/unmerge-parties.ts';
import { Company, Contact } from '../party.types.ts';

mutation('unmergeParties', {
  description:
    'Takes a merge apart: every record is as it was, but for what somebody changed since, which stays with the one that went on.',
  allow: { right: 'party.merge' },
  input: (t) => ({ id: t.id({ required: true, description: 'The merge, as `merges` gives it.' }) }),
  resolve: async (input, context) => {
    const id = keyOf(input.id, 'PartyMerge', ['id']);
    return isRefusal(id) ? id : unmergeParties(memberOf(context), id);
  },
  payload: (t) => ({
    contacts: t.field({
      type: [Contact],
      description:
        'The contacts as they stand now, as far as the viewer sees them, first the one that went on.',
      resolve: async ({ party, ids }, _args, context, info) => {
        if (party !== 'CONTACT') return [];
        const found = await Promise.all(ids.map((id) => loadVisible(context, info, 'Contact', id)));
        return found.filter((each) => each !== null) as never;
      },
    }),
    companies: t.field({
      type: [Company],
      description:
        'The companies as they stand now, as far as the viewer sees them, first the one that went on.',
      resolve: async ({ party, ids }, _args, context, info) => {
        if (party !== 'COMPANY') return [];
        const found = await Promise.all(ids.map((id) => loadVisible(context, info, 'Company', id)));
        return found.filter((each) => each !== null) as never;
      },
    }),
    kept: t.stringList({
      description: 'What stays because it was changed since, a sentence each, in the viewer’s language.',
      resolve: ({ kept }, _args, context) =>
        kept.map((about) => sentenceFor(about, memberOf(context).locale)),
    }),
    commandId: t.exposeID('commandId', { description: 'In the record of change.' }),
  }),
});
