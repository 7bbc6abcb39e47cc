import { isRefusal } from '@mikomi/domain/shared';
import { memberOf } from '../../../graphql/context.ts';
import { keyOf, optionalKeyOf } from '../../../graphql/global-key.ts';
import { mutation } from '../../../graphql/mutation.ts';
import { reopenLead } from '../commands/reopen-lead.ts';
import { leadPayload } from '../lead-payload.ts';

mutation('reopenLead', {
  description: 'Opens a lost lead again, with the products that were lost with it.',
  allow: { right: 'lead.edit' },
  input: (t) => ({
    id: t.id({ required: true, description: 'The lead.' }),
    stageId: t.id({ description: 'Where it goes; where it stood before the loss unless said.' }),
  }),
  resolve: async (input, context) => {
    const id = keyOf(input.id, 'Lead', ['id']);
    if (isRefusal(id)) return id;
    const stageId = optionalKeyOf(input.stageId, 'Stage', ['stageId']);
    return isRefusal(stageId) ? stageId : reopenLead(memberOf(context), id, stageId);
  },
  payload: leadPayload,
});
