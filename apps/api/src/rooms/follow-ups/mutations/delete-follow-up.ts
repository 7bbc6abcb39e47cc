import { globalId, isRefusal } from '@mikomi/domain/shared';
import { memberOf } from '../../../graphql/context.ts';
import { keyOf } from '../../../graphql/global-key.ts';
import { mutation } from '../../../graphql/mutation.ts';
import { deleteFollowUp } from '../commands/close-follow-up.ts';

mutation('deleteFollowUp', {
  description: 'Deletes a follow-up that should not have been; `undo` brings it back.',
  allow: { right: 'follow-up.edit' },
  input: (t) => ({ id: t.id({ required: true, description: 'The follow-up.' }) }),
  resolve: async ({ id }, context) => {
    const key = keyOf(id, 'FollowUp', ['id']);
    return isRefusal(key) ? key : deleteFollowUp(memberOf(context), key);
  },
  payload: (t) => ({
    deletedId: t.id({
      description: 'The follow-up’s id.',
      resolve: ({ followUpId }) => globalId('FollowUp', followUpId),
    }),
    commandId: t.exposeID('commandId', { description: 'For `undo`.' }),
  }),
});
