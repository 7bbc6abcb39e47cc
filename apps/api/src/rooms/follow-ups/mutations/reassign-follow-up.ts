import { isRefusal } from '@mikomi/domain/shared';
import { memberOf } from '../../../graphql/context.ts';
import { keyOf } from '../../../graphql/global-key.ts';
import { mutation } from '../../../graphql/mutation.ts';
import { editFollowUp } from '../commands/edit-follow-up.ts';
import { followUpPayload } from '../follow-up-payload.ts';

mutation('reassignFollowUp', {
  description:
    'Gives an open follow-up to another member, who is told; day and time are of their zone from then on.',
  allow: { right: 'follow-up.edit' },
  input: (t) => ({
    id: t.id({ required: true, description: 'The follow-up.' }),
    assigneeId: t.id({ required: true, description: 'Whose promise it becomes.' }),
  }),
  resolve: async (input, context) => {
    const id = keyOf(input.id, 'FollowUp', ['id']);
    if (isRefusal(id)) return id;
    const assigneeId = keyOf(input.assigneeId, 'Member', ['assigneeId']);
    return isRefusal(assigneeId) ? assigneeId : editFollowUp(memberOf(context), id, { assigneeId });
  },
  payload: followUpPayload,
});
