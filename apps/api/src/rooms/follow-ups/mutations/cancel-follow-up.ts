import { isRefusal } from '@mikomi/domain/shared';
import { memberOf } from '../../../graphql/context.ts';
import { keyOf } from '../../../graphql/global-key.ts';
import { mutation } from '../../../graphql/mutation.ts';
import { cancelFollowUp } from '../commands/close-follow-up.ts';
import { followUpPayload } from '../follow-up-payload.ts';

mutation('cancelFollowUp', {
  description: 'Calls an open follow-up off; it stays in the record.',
  allow: { right: 'follow-up.edit' },
  input: (t) => ({ id: t.id({ required: true, description: 'The follow-up.' }) }),
  resolve: async ({ id }, context) => {
    const key = keyOf(id, 'FollowUp', ['id']);
    return isRefusal(key) ? key : cancelFollowUp(memberOf(context), key);
  },
  payload: followUpPayload,
});
