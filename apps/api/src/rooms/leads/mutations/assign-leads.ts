import { isRefusal } from '@mikomi/domain/shared';
import { memberOf } from '../../../graphql/context.ts';
import { optionalKeyOf } from '../../../graphql/global-key.ts';
import { mutation } from '../../../graphql/mutation.ts';
import { assignLeads } from '../commands/assign-leads.ts';
import { leadKeysOf, leadsPayload, leadsPayloadSize, MOST_LEADS } from '../lead-ids.ts';

mutation('assignLeads', {
  description:
    'Gives leads to a member, whose home team they join; or to nobody, and they rest in their team.',
  allow: { right: 'lead.assign' },
  input: (t) => ({
    ids: t.idList({ required: true, description: `The leads, at most ${MOST_LEADS}.` }),
    ownerId: t.id({ description: 'Whose they become; null for nobody’s yet.' }),
  }),
  records: ({ ids }) => leadsPayloadSize(ids),
  resolve: async (input, context) => {
    const ids = leadKeysOf(input.ids);
    if (isRefusal(ids)) return ids;
    const ownerId = optionalKeyOf(input.ownerId, 'Member', ['ownerId']);
    return isRefusal(ownerId) ? ownerId : assignLeads(memberOf(context), ids, ownerId ?? null);
  },
  payload: leadsPayload,
});
