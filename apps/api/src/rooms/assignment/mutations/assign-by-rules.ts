import { isRefusal } from '@mikomi/domain/shared';
import { memberOf } from '../../../graphql/context.ts';
import { mutation } from '../../../graphql/mutation.ts';
import { leadKeysOf, leadsPayload, leadsPayloadSize, MOST_LEADS } from '../../leads/index.ts';
import { assignByRules } from '../commands/assign-by-rules.ts';

mutation('assignLeadsByRules', {
  description:
    'Lets the organization’s rules say anew whose open leads are, such as those that wait in a queue.',
  allow: { right: 'lead.assign' },
  input: (t) => ({ ids: t.idList({ required: true, description: `The leads, at most ${MOST_LEADS}.` }) }),
  records: ({ ids }) => leadsPayloadSize(ids),
  resolve: async (input, context) => {
    const ids = leadKeysOf(input.ids);
    return isRefusal(ids) ? ids : assignByRules(memberOf(context), ids);
  },
  payload: leadsPayload,
});
