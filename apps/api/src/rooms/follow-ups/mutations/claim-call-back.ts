import { isRefusal } from '@mikomi/domain/shared';
import { memberOf } from '../../../graphql/context.ts';
import { keyOf } from '../../../graphql/global-key.ts';
import { mutation } from '../../../graphql/mutation.ts';
import { claimCallBack } from '../commands/claim-call-back.ts';
import { followUpPayload } from '../follow-up-payload.ts';

mutation('claimCallBack', {
  description:
    'Takes a call-back that its owner did not get round to; the first who asks has it, and works on its lead from then on.',
  allow: { right: 'follow-up.edit' },
  input: (t) => ({ id: t.id({ required: true, description: 'The follow-up.' }) }),
  resolve: async ({ id }, context) => {
    const key = keyOf(id, 'FollowUp', ['id']);
    return isRefusal(key) ? key : claimCallBack(memberOf(context), key);
  },
  payload: followUpPayload,
});
