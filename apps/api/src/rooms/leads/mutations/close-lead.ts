import { isRefusal } from '@mikomi/domain/shared';
import { memberOf } from '../../../graphql/context.ts';
import { keyOf, optionalKeyOf } from '../../../graphql/global-key.ts';
import { mutation } from '../../../graphql/mutation.ts';
import { closeOutside } from '../commands/close-outside.ts';
import { OutsideReason } from '../lead.enums.ts';
import { leadPayload } from '../lead-payload.ts';

mutation('closeLead', {
  description:
    'Closes an open lead that was none: it counts neither as captured nor as lost, in no rate. `reopenLead` opens it again.',
  allow: { right: 'lead.edit' },
  input: (t) => ({
    id: t.id({ required: true, description: 'The lead.' }),
    as: t.field({ type: OutsideReason, required: true, description: 'As what.' }),
    duplicateOfId: t.id({ description: 'Of a duplicate: the lead that it is.' }),
  }),
  resolve: async (input, context) => {
    const leadId = keyOf(input.id, 'Lead', ['id']);
    if (isRefusal(leadId)) return leadId;
    const duplicateOfId = optionalKeyOf(input.duplicateOfId, 'Lead', ['duplicateOfId']);
    if (isRefusal(duplicateOfId)) return duplicateOfId;
    return closeOutside(memberOf(context), { leadId, as: input.as, duplicateOfId: duplicateOfId ?? null });
  },
  payload: leadPayload,
});
