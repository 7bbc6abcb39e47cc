import { isRefusal } from '@mikomi/domain/shared';
import { memberOf } from '../../../graphql/context.ts';
import { keyOf, optionalKeyOf } from '../../../graphql/global-key.ts';
import { mutation } from '../../../graphql/mutation.ts';
import { moveLead } from '../commands/move-lead.ts';
import { leadPayload } from '../lead-payload.ts';

mutation('moveLead', {
  description:
    'Moves an open lead to another open stage of its pipeline. To win or lose it, convert or lose it.',
  allow: { right: 'lead.edit' },
  input: (t) => ({
    id: t.id({ required: true, description: 'The lead.' }),
    stageId: t.id({ required: true, description: 'Where it goes.' }),
    fromStageId: t.id({
      description: 'Where the caller saw it; refused as a conflict when it stands elsewhere by then.',
    }),
  }),
  resolve: async (input, context) => {
    const id = keyOf(input.id, 'Lead', ['id']);
    if (isRefusal(id)) return id;
    const stageId = keyOf(input.stageId, 'Stage', ['stageId']);
    if (isRefusal(stageId)) return stageId;
    const from = optionalKeyOf(input.fromStageId, 'Stage', ['fromStageId']);
    return isRefusal(from) ? from : moveLead(memberOf(context), id, stageId, from);
  },
  payload: leadPayload,
});
