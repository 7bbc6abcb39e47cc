import { isRefusal } from '@mikomi/domain/shared';
import { memberOf } from '../../../graphql/context.ts';
import { keyListOf, keyOf } from '../../../graphql/global-key.ts';
import { mutation } from '../../../graphql/mutation.ts';
import { CallOutcome, Direction, MessageChannel } from '../activity.type.ts';
import { activityPayload } from '../activity-payload.ts';
import { type ActivityPatch, editActivity } from '../commands/edit-activity.ts';
import { DurationInput, durationOf } from '../duration.input.ts';

mutation('editActivity', {
  description: 'Corrects what was logged; what is left out stays.',
  allow: { right: 'activity.edit' },
  input: (t) => ({
    id: t.id({ required: true, description: 'The activity.' }),
    direction: t.field({ type: Direction, description: 'Who began it.' }),
    channel: t.field({ type: MessageChannel, description: 'How a message went.' }),
    outcome: t.field({ type: CallOutcome, description: 'How a call ended.' }),
    duration: t.field({ type: DurationInput, description: 'How long it lasted; null: unknown.' }),
    text: t.string({ description: 'What was said.' }),
    occurredAt: t.field({ type: 'DateTime', description: 'When it happened.' }),
    mentions: t.idList({ description: 'Members to call.' }),
  }),
  resolve: async ({ id, mentions, text, occurredAt, duration, ...rest }, context) => {
    const key = keyOf(id, 'Activity', ['id']);
    if (isRefusal(key)) return key;
    const called = mentions == null ? undefined : keyListOf(mentions, 'Member', ['mentions']);
    if (isRefusal(called)) return called;
    const given = Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined));
    const patch: ActivityPatch = {
      ...given,
      ...(text == null ? {} : { text }),
      ...(occurredAt == null ? {} : { occurredAt }),
      ...(duration === undefined ? {} : { duration: durationOf(duration) }),
      ...(called === undefined ? {} : { mentions: called }),
    };
    return editActivity(memberOf(context), key, patch);
  },
  payload: activityPayload,
});
