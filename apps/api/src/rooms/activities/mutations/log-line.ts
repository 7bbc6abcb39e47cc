import { type LogLine, readLogLine } from '@mikomi/domain/activities';
import { isRefusal } from '@mikomi/domain/shared';
import { builder } from '../../../graphql/builder.ts';
import { memberOf } from '../../../graphql/context.ts';
import { keyListOf } from '../../../graphql/global-key.ts';
import { mutation } from '../../../graphql/mutation.ts';
import { ActivityKind, CallOutcome, Direction, Duration, MessageChannel } from '../activity.type.ts';
import { activityPayload } from '../activity-payload.ts';
import { type LoggedActivity, logActivity } from '../commands/log-activity.ts';
import { recordKeyOf } from '../record-key.ts';

const LogLineReading = builder.objectRef<LogLine>('LogLineReading').implement({
  description: 'What a typed line was understood to say.',
  authScopes: { right: 'activity.read' },
  fields: (t) => ({
    kind: t.field({ type: ActivityKind, description: 'What happened.', resolve: ({ kind }) => kind }),
    direction: t.field({
      type: Direction,
      nullable: true,
      description: 'Who began it.',
      resolve: ({ direction }) => direction,
    }),
    channel: t.field({
      type: MessageChannel,
      nullable: true,
      description: 'How a message went.',
      resolve: ({ channel }) => channel,
    }),
    outcome: t.field({
      type: CallOutcome,
      nullable: true,
      description: 'How a call ended.',
      resolve: ({ outcome }) => outcome,
    }),
    duration: t.field({
      type: Duration,
      nullable: true,
      description: 'How long it lasted.',
      resolve: ({ duration }) => duration,
    }),
    text: t.exposeString('text', { description: 'What is left when all this is taken out.' }),
  }),
});

mutation('logLine', {
  description: 'Logs one line as people type it after the fact: “called, no answer”, 「電話 5分 見積の件」.',
  allow: { right: 'activity.edit' },
  input: (t) => ({
    about: t.id({ required: true, description: 'The lead, contact or company it happened with.' }),
    line: t.string({ required: true, description: 'The first line names the kind; a comment names none.' }),
    occurredAt: t.field({ type: 'DateTime', description: 'When it happened; now unless said.' }),
    mentions: t.idList({ description: 'Members to call; each is told. At most 20.' }),
  }),
  resolve: async ({ about, line, occurredAt, mentions }, context) => {
    const record = recordKeyOf(about, ['about']);
    if (isRefusal(record)) return record;
    const called = keyListOf(mentions ?? [], 'Member', ['mentions']);
    if (isRefusal(called)) return called;
    const read = readLogLine(line);
    const logged = await logActivity(memberOf(context), {
      ...read,
      occurredAt: occurredAt ?? context.now(),
      about: record,
      mentions: called,
    });
    return isRefusal(logged) ? logged : { ...logged, read };
  },
  payload: (t) => ({
    ...activityPayload<LoggedActivity & { readonly read: LogLine }>(t),
    understood: t.field({
      type: LogLineReading,
      description: 'What the line was understood to say.',
      resolve: ({ read }) => read,
    }),
  }),
});
