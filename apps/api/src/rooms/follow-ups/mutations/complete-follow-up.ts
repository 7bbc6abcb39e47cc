import { isRefusal } from '@mikomi/domain/shared';
import { memberOf } from '../../../graphql/context.ts';
import { keyOf, optionalKeyOf } from '../../../graphql/global-key.ts';
import { mutation } from '../../../graphql/mutation.ts';
import { loadVisible } from '../../../graphql/restricted.ts';
import { Activity, CallOutcome, DurationInput, durationOf } from '../../activities/index.ts';
import { type CompletedFollowUp, completeFollowUp } from '../commands/complete-follow-up.ts';
import { FollowUp } from '../follow-up.type.ts';
import { followUpPayload } from '../follow-up-payload.ts';
import { PromiseInput, promiseOf } from '../promise.input.ts';

mutation('completeFollowUp', {
  description:
    'Keeps a promise: one activity tells what came of it, and the next promise is made in the same breath.',
  allow: { right: 'follow-up.edit' },
  input: (t) => ({
    id: t.id({ required: true, description: 'The follow-up.' }),
    outcome: t.field({ type: CallOutcome, description: 'How a call ended; required for one.' }),
    text: t.string({ description: 'What came of it.' }),
    duration: t.field({ type: DurationInput, description: 'How long it lasted.' }),
    occurredAt: t.field({ type: 'DateTime', description: 'When it happened; now unless said.' }),
    activityId: t.id({ description: 'The activity that tells of it already; one is made unless said.' }),
    next: t.field({ type: PromiseInput, description: 'The next promise on the same record.' }),
  }),
  resolve: async ({ id, outcome, text, duration, occurredAt, activityId, next }, context) => {
    const member = memberOf(context);
    const key = keyOf(id, 'FollowUp', ['id']);
    if (isRefusal(key)) return key;
    const linked = optionalKeyOf(activityId, 'Activity', ['activityId']);
    if (isRefusal(linked)) return linked;
    const promised = next ? promiseOf(next, member.memberId, ['next']) : null;
    if (isRefusal(promised)) return promised;
    return completeFollowUp(member, key, {
      outcome: outcome ?? null,
      text: text ?? '',
      duration: durationOf(duration),
      occurredAt: occurredAt ?? context.now(),
      activityId: linked ?? null,
      next: promised,
    });
  },
  payload: (t) => ({
    ...followUpPayload<CompletedFollowUp>(t),
    activity: t.field({
      type: Activity,
      nullable: true,
      description: 'What tells of it.',
      resolve: async ({ activityId }, _args, context, info) =>
        (await loadVisible(context, info, 'Activity', activityId)) as never,
    }),
    next: t.field({
      type: FollowUp,
      nullable: true,
      description: 'The next promise.',
      resolve: async ({ nextId }, _args, context, info) =>
        (nextId ? await loadVisible(context, info, 'FollowUp', nextId) : null) as never,
    }),
  }),
});
