import { isRefusal } from '@mikomi/domain/shared';
import { memberOf } from '../../../graphql/context.ts';
import { keyOf } from '../../../graphql/global-key.ts';
import { loadReference } from '../../../graphql/load-reference.ts';
import { mutation } from '../../../graphql/mutation.ts';
import { leadPayload } from '../../leads/index.ts';
import { acceptLead, declineLead } from '../commands/answer-lead.ts';

mutation('acceptLead', {
  description: 'Says that one takes up a lead one was given.',
  allow: { right: 'lead.edit' },
  input: (t) => ({ id: t.id({ required: true, description: 'The lead.' }) }),
  resolve: async (input, context) => {
    const leadId = keyOf(input.id, 'Lead', ['id']);
    return isRefusal(leadId) ? leadId : acceptLead(memberOf(context), leadId);
  },
  payload: leadPayload,
});

mutation('declineLead', {
  description:
    'Sends a lead that one was given and has not accepted on to the next by the rules; one does not get it again.',
  allow: { right: 'lead.edit' },
  input: (t) => ({
    id: t.id({ required: true, description: 'The lead.' }),
    reason: t.string({ required: true, description: 'Why, in a word or two; it stands in the log.' }),
  }),
  resolve: async (input, context) => {
    const leadId = keyOf(input.id, 'Lead', ['id']);
    return isRefusal(leadId) ? leadId : declineLead(memberOf(context), leadId, input.reason);
  },
  payload: (t) => ({
    ...leadPayload(t),
    owner: t.prismaField({
      type: 'Member',
      nullable: true,
      description: 'Whose it is now; null where nobody else can take it and it waits.',
      resolve: (query, { ownerId }, _args, context, info) =>
        loadReference(context, info, 'Member', ownerId, query),
    }),
  }),
});
