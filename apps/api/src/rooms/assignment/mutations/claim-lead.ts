import { isRefusal } from '@mikomi/domain/shared';
import { memberOf } from '../../../graphql/context.ts';
import { keyOf } from '../../../graphql/global-key.ts';
import { mutation } from '../../../graphql/mutation.ts';
import { leadPayload } from '../../leads/index.ts';
import { claimLead } from '../commands/claim-lead.ts';

mutation('claimLead', {
  description:
    'Takes a lead that is nobody’s for oneself. The first wins; whoever comes after is told whose it is. Caps hold, except for whoever gives out leads.',
  allow: { right: 'lead.edit' },
  input: (t) => ({ id: t.id({ required: true, description: 'The lead.' }) }),
  resolve: async (input, context) => {
    const leadId = keyOf(input.id, 'Lead', ['id']);
    return isRefusal(leadId) ? leadId : claimLead(memberOf(context), leadId);
  },
  payload: leadPayload,
});
