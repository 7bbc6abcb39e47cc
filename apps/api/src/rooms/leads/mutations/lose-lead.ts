import { isRefusal } from '@mikomi/domain/shared';
import { memberOf } from '../../../graphql/context.ts';
import { keyOf } from '../../../graphql/global-key.ts';
import { mutation } from '../../../graphql/mutation.ts';
import { loseLead } from '../commands/lose-lead.ts';
import { leadPayload } from '../lead-payload.ts';

mutation('loseLead', {
  description: 'Loses an open lead with everything that is open on it.',
  allow: { right: 'lead.edit' },
  input: (t) => ({
    id: t.id({ required: true, description: 'The lead.' }),
    reasonId: t.id({ required: true, description: 'Why it was lost.' }),
    note: t.string({ description: 'What is worth knowing of it.' }),
    day: t.field({ type: 'Date', description: 'When it was lost; today unless said, never in the future.' }),
  }),
  resolve: async (input, context) => {
    const leadId = keyOf(input.id, 'Lead', ['id']);
    if (isRefusal(leadId)) return leadId;
    const reasonId = keyOf(input.reasonId, 'LossReason', ['reasonId']);
    if (isRefusal(reasonId)) return reasonId;
    return loseLead(memberOf(context), { leadId, reasonId, note: input.note, day: input.day });
  },
  payload: leadPayload,
});
