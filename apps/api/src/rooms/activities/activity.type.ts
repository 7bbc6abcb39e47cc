import type { ActivityKind as Kind, CallOutcome as Outcome } from '@mikomi/domain/activities';
import { globalId } from '@mikomi/domain/shared';
import { builder } from '../../graphql/builder.ts';
import { memberOf } from '../../graphql/context.ts';
import { described } from '../../graphql/described.ts';
import { loadReference, loadReferences } from '../../graphql/load-reference.ts';
import { Node } from '../../graphql/node.ts';
import { restrict, visible } from '../../graphql/restricted.ts';
import { Lead } from '../leads/index.ts';
import { Company, Contact } from '../parties/index.ts';
import { mayEditActivity } from './commands/edit-activity.ts';
import { visibleActivities } from './store/visible-activities.ts';

restrict('Activity', visibleActivities);

export const ActivityKind = builder.enumType('ActivityKind', {
  description: 'What happened.',
  values: described<Kind>({
    COMMENT: 'Something written down.',
    CALL: 'A call.',
    MESSAGE: 'A message on a channel.',
    MEETING: 'A meeting.',
    DEMO: 'A product demo.',
    VISIT: 'A visit.',
  }),
});
export const Direction = builder.enumType('Direction', {
  description: 'Who began it: they (`IN`) or we (`OUT`).',
  values: described({
    IN: 'They.',
    OUT: 'We.',
  }),
});
export const MessageChannel = builder.enumType('MessageChannel', {
  description: 'How a message went.',
  values: described({
    EMAIL: 'By e-mail.',
    WHATSAPP: 'By WhatsApp.',
    LINE: 'By LINE.',
    SMS: 'By text message.',
    MESSENGER: 'By Messenger.',
    INSTAGRAM: 'By Instagram.',
    FORM: 'By a form.',
  }),
});
export const CallOutcome = builder.enumType('CallOutcome', {
  description: 'How a call ended.',
  values: described<Outcome>({
    REACHED: 'They talked.',
    NO_ANSWER: 'Nobody answered.',
    BUSY: 'The line was busy.',
    VOICEMAIL: 'A message was left.',
    WRONG_NUMBER: 'Somebody else answered.',
    REFUSED: 'They did not want to talk.',
  }),
});
export const DurationBasis = builder.enumType('DurationBasis', {
  description: 'How a length is known: measured by a telephone system, or reported by whoever was there.',
  values: described({
    MEASURED: 'By a telephone system.',
    REPORTED: 'By whoever was there.',
  }),
});

export const Duration = builder
  .objectRef<{ seconds: number; basis: 'MEASURED' | 'REPORTED' }>('Duration')
  .implement({
    description: 'How long something lasted. Measured and reported lengths are never summed together.',
    authScopes: { right: 'activity.read' },
    fields: (t) => ({
      seconds: t.exposeInt('seconds', { description: 'In seconds.' }),
      basis: t.field({ type: DurationBasis, description: 'How it is known.', resolve: ({ basis }) => basis }),
    }),
  });

export const Activity = builder.prismaObject('Activity', {
  description:
    'Something that happened on a lead or a party: a comment, a call, a message, a meeting, a visit.',
  authScopes: { right: 'activity.read' },
  interfaces: [Node],
  select: { id: true },
  fields: (t) => ({
    id: t.id({ description: 'Unique over all types.', resolve: ({ id }) => globalId('Activity', id) }),
    kind: t.field({
      type: ActivityKind,
      description: 'What it was.',
      select: { kind: true },
      resolve: ({ kind }) => kind as Kind,
    }),
    direction: t.field({
      type: Direction,
      nullable: true,
      description: 'Who began it; a comment has none.',
      select: { direction: true },
      resolve: ({ direction }) => direction as 'IN' | 'OUT' | null,
    }),
    channel: t.field({
      type: MessageChannel,
      nullable: true,
      description: 'How a message went.',
      select: { channel: true },
      resolve: ({ channel }) => channel as 'EMAIL' | null,
    }),
    outcome: t.field({
      type: CallOutcome,
      nullable: true,
      description: 'How a call ended.',
      select: { outcome: true },
      resolve: ({ outcome }) => outcome as 'REACHED' | null,
    }),
    duration: t.field({
      type: Duration,
      nullable: true,
      description: 'How long it lasted.',
      select: { durationSeconds: true, durationBasis: true },
      resolve: ({ durationSeconds, durationBasis }) =>
        durationSeconds === null
          ? null
          : { seconds: durationSeconds, basis: (durationBasis ?? 'REPORTED') as 'REPORTED' },
    }),
    times: t.exposeInt('times', {
      description: 'How often in a row: a number that calls again within half an hour is one missed call.',
    }),
    text: t.string({
      description: 'What was said or is worth knowing; empty when nothing was written.',
      select: { body: true },
      resolve: ({ body }) => body ?? '',
    }),
    mentions: t.prismaField({
      type: ['Member'],
      description: 'Whom a comment calls; at most 20.',
      select: { mentions: true },
      resolve: (query, { mentions }, _args, context, info) =>
        loadReferences(context, info, 'Member', mentions, query),
    }),
    member: t.prismaField({
      type: 'Member',
      nullable: true,
      description: 'Who logged it; null when it came by itself.',
      select: { memberId: true },
      resolve: (query, { memberId }, _args, context, info) =>
        loadReference(context, info, 'Member', memberId, query),
    }),
    lead: t.field({
      type: Lead,
      nullable: true,
      description: 'The lead it stands on.',
      select: { leadId: true },
      resolve: visible('Lead', ({ leadId }: { leadId: string | null }) => leadId),
    }),
    contact: t.field({
      type: Contact,
      nullable: true,
      description: 'With whom; null when the viewer may not see them.',
      select: { contactId: true },
      resolve: visible('Contact', ({ contactId }: { contactId: string | null }) => contactId),
    }),
    company: t.field({
      type: Company,
      nullable: true,
      description: 'With which company; null when the viewer may not see it.',
      select: { companyId: true },
      resolve: visible('Company', ({ companyId }: { companyId: string | null }) => companyId),
    }),
    occurredAt: t.expose('occurredAt', { type: 'DateTime', description: 'When it happened.' }),
    recordedAt: t.expose('recordedAt', { type: 'DateTime', description: 'When it was written down.' }),
    editedAt: t.expose('editedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When it was last corrected.',
    }),
    viewerCanEdit: t.boolean({
      description: 'Whether the viewer may correct or delete it.',
      select: { memberId: true, teamId: true },
      resolve: (activity, _args, context) => mayEditActivity(memberOf(context), activity),
    }),
  }),
});
