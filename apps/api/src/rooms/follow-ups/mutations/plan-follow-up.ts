import { isRefusal } from '@mikomi/domain/shared';
import { memberOf } from '../../../graphql/context.ts';
import { mutation } from '../../../graphql/mutation.ts';
import { recordKeyOf } from '../../activities/index.ts';
import { planFollowUp } from '../commands/plan-follow-up.ts';
import { FollowUpKind } from '../follow-up.type.ts';
import { followUpPayload } from '../follow-up-payload.ts';
import { promiseOf } from '../promise.input.ts';

mutation('planFollowUp', {
  description: 'Promises something on a lead, a contact or a company; its assignee is reminded at its time.',
  allow: { right: 'follow-up.edit' },
  input: (t) => ({
    about: t.id({ required: true, description: 'The lead, contact or company.' }),
    kind: t.field({ type: FollowUpKind, required: true, description: 'What is promised.' }),
    label: t.string({ description: 'What an own kind is called.' }),
    day: t.field({ type: 'Date', required: true, description: 'For when, in the assignee’s zone.' }),
    time: t.string({ description: 'The time of day as `HH:MM`; none: whenever on its day.' }),
    note: t.string({ description: 'What is worth knowing beforehand; at most 2,000 characters.' }),
    assigneeId: t.id({ description: 'Whose promise it is; the caller’s unless said.' }),
  }),
  resolve: async ({ about, ...input }, context) => {
    const member = memberOf(context);
    const record = recordKeyOf(about, ['about']);
    if (isRefusal(record)) return record;
    const promised = promiseOf(input, member.memberId);
    return isRefusal(promised) ? promised : planFollowUp(member, record, promised);
  },
  payload: followUpPayload,
});
