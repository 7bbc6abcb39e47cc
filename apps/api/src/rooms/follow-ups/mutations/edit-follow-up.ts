import { isRefusal } from '@mikomi/domain/shared';
import { memberOf } from '../../../graphql/context.ts';
import { keyOf } from '../../../graphql/global-key.ts';
import { mutation } from '../../../graphql/mutation.ts';
import { editFollowUp } from '../commands/edit-follow-up.ts';
import { FollowUpKind } from '../follow-up.type.ts';
import { followUpPayload } from '../follow-up-payload.ts';

mutation('editFollowUp', {
  description: 'Changes an open follow-up; what is left out stays. Another date rings anew.',
  allow: { right: 'follow-up.edit' },
  input: (t) => ({
    id: t.id({ required: true, description: 'The follow-up.' }),
    kind: t.field({ type: FollowUpKind, description: 'What is promised.' }),
    label: t.string({ description: 'What an own kind is called.' }),
    day: t.field({ type: 'Date', description: 'For when, in the assignee’s zone.' }),
    time: t.string({ description: 'The time of day as `HH:MM`; null: whenever on its day.' }),
    note: t.string({ description: 'What is worth knowing beforehand.' }),
  }),
  resolve: async ({ id, kind, day, label, time, note }, context) => {
    const key = keyOf(id, 'FollowUp', ['id']);
    if (isRefusal(key)) return key;
    return editFollowUp(memberOf(context), key, {
      kind: kind ?? undefined,
      day: day ?? undefined,
      label,
      time,
      note,
    });
  },
  payload: followUpPayload,
});
