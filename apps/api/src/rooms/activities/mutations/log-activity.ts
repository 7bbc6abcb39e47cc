import { isRefusal } from '@mikomi/domain/shared';
import { memberOf } from '../../../graphql/context.ts';
import { keyListOf } from '../../../graphql/global-key.ts';
import { mutation } from '../../../graphql/mutation.ts';
import { ActivityKind, CallOutcome, Direction, MessageChannel } from '../activity.type.ts';
import { activityPayload } from '../activity-payload.ts';
import { logActivity } from '../commands/log-activity.ts';
import { DurationInput, durationOf } from '../duration.input.ts';
import { recordKeyOf } from '../record-key.ts';

mutation('logActivity', {
  description: 'Logs what happened on a lead, a contact or a company, in the caller’s name.',
  allow: { right: 'activity.edit' },
  input: (t) => ({
    about: t.id({ required: true, description: 'The lead, contact or company it happened with.' }),
    kind: t.field({ type: ActivityKind, required: true, description: 'What it was.' }),
    direction: t.field({ type: Direction, description: 'Who began it; of calls and messages.' }),
    channel: t.field({ type: MessageChannel, description: 'How a message went.' }),
    outcome: t.field({ type: CallOutcome, description: 'How a call ended.' }),
    duration: t.field({ type: DurationInput, description: 'How long it lasted.' }),
    text: t.string({ description: 'What was said; a comment needs some. At most 20,000 characters.' }),
    occurredAt: t.field({ type: 'DateTime', description: 'When it happened; now unless said.' }),
    mentions: t.idList({ description: 'Members to call; each is told. At most 20.' }),
  }),
  resolve: async ({ about, text, mentions, direction, channel, outcome, duration, ...input }, context) => {
    const record = recordKeyOf(about, ['about']);
    if (isRefusal(record)) return record;
    const called = keyListOf(mentions ?? [], 'Member', ['mentions']);
    if (isRefusal(called)) return called;
    return logActivity(memberOf(context), {
      kind: input.kind,
      direction: direction ?? null,
      channel: channel ?? null,
      outcome: outcome ?? null,
      duration: durationOf(duration),
      text: text ?? '',
      occurredAt: input.occurredAt ?? context.now(),
      about: record,
      mentions: called,
    });
  },
  payload: activityPayload,
});
