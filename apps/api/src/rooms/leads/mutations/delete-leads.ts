import { isRefusal } from '@mikomi/domain/shared';
import { memberOf } from '../../../graphql/context.ts';
import { mutation } from '../../../graphql/mutation.ts';
import { deleteLeads, restoreLeads } from '../commands/delete-leads.ts';
import { leadKeysOf, leadsPayload, leadsPayloadSize, MOST_LEADS } from '../lead-ids.ts';

for (const [name, description, command] of [
  [
    'deleteLeads',
    'Puts leads into the bin, from which they can be restored for 30 days; their deals no longer count.',
    deleteLeads,
  ],
  ['restoreLeads', 'Takes leads out of the bin.', restoreLeads],
] as const) {
  mutation(name, {
    description,
    allow: { right: 'lead.delete' },
    input: (t) => ({
      ids: t.idList({ required: true, description: `The leads, at most ${MOST_LEADS}.` }),
    }),
    records: ({ ids }) => leadsPayloadSize(ids),
    resolve: async (input, context) => {
      const ids = leadKeysOf(input.ids);
      return isRefusal(ids) ? ids : command(memberOf(context), ids);
    },
    payload: leadsPayload,
  });
}
