import { globalId, isRefusal } from '@mikomi/domain/shared';
import { memberOf } from '../../../graphql/context.ts';
import { keyOf } from '../../../graphql/global-key.ts';
import { mutation } from '../../../graphql/mutation.ts';
import { deleteActivity } from '../commands/edit-activity.ts';

mutation('deleteActivity', {
  description: 'Takes an activity off the timeline; `undo` brings it back.',
  allow: { right: 'activity.edit' },
  input: (t) => ({ id: t.id({ required: true, description: 'The activity.' }) }),
  resolve: async ({ id }, context) => {
    const key = keyOf(id, 'Activity', ['id']);
    return isRefusal(key) ? key : deleteActivity(memberOf(context), key);
  },
  payload: (t) => ({
    deletedId: t.id({
      description: 'The activity’s id.',
      resolve: ({ activityId }) => globalId('Activity', activityId),
    }),
    commandId: t.exposeID('commandId', { description: 'For `undo`.' }),
  }),
});
