import { isRefusal } from '@mikomi/domain/shared';
import { memberOf } from '../../../graphql/context.ts';
import { keyOf } from '../../../graphql/global-key.ts';
import { mutation } from '../../../graphql/mutation.ts';
import { addCollaborator, removeCollaborator } from '../commands/change-collaborators.ts';
import { leadPayload } from '../lead-payload.ts';

for (const [name, description, command] of [
  ['addCollaborator', 'Lets a colleague work on a lead: it is theirs to see and edit.', addCollaborator],
  ['removeCollaborator', 'Takes a colleague off a lead.', removeCollaborator],
] as const) {
  mutation(name, {
    description,
    allow: { right: 'lead.edit' },
    input: (t) => ({
      leadId: t.id({ required: true, description: 'The lead.' }),
      memberId: t.id({ required: true, description: 'The colleague.' }),
    }),
    resolve: async (input, context) => {
      const leadId = keyOf(input.leadId, 'Lead', ['leadId']);
      if (isRefusal(leadId)) return leadId;
      const memberId = keyOf(input.memberId, 'Member', ['memberId']);
      return isRefusal(memberId) ? memberId : command(memberOf(context), leadId, memberId);
    },
    payload: leadPayload,
  });
}
