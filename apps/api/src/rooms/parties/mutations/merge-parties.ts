import { isRefusal } from '@mikomi/domain/shared';
import { memberOf } from '../../../graphql/context.ts';
import { mutation } from '../../../graphql/mutation.ts';
import { mergeParties } from '../commands/merge-parties.ts';
import { mergeFields } from '../merge/merge.inputs.ts';
import { mergedPartyFields } from '../merge/merge-payload.ts';
import { readMerge } from '../merge/party-ids.ts';

mutation('mergeParties', {
  description:
    'Makes one of several contacts, or companies. What hangs on them (leads, deals, activities, follow-ups, people of a company) follows the one that goes on; old links lead to it. `unmergeParties` takes it back at any time; `undo` does not.',
  allow: { right: 'party.merge' },
  input: (t) => ({
    ...mergeFields(t),
    legalIdsMayDiffer: t.boolean({
      description: 'The caller knows that a public register has them as two companies.',
    }),
  }),
  resolve: async ({ legalIdsMayDiffer, ...input }, context) => {
    const asked = readMerge(input);
    if (isRefusal(asked)) return asked;
    const { kind, ids, ...choices } = asked;
    return mergeParties(memberOf(context), kind, ids, {
      ...choices,
      legalIdsMayDiffer: legalIdsMayDiffer ?? false,
    });
  },
  payload: mergedPartyFields,
});
