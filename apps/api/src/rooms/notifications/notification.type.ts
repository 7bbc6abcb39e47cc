import { globalId } from '@mikomi/domain/shared';
import { builder } from '../../graphql/builder.ts';
import { memberOf } from '../../graphql/context.ts';
import { described } from '../../graphql/described.ts';
import { loadReference } from '../../graphql/load-reference.ts';
import {
  type NotificationKind as Kind,
  type NotificationParameters,
  notificationText,
} from './notification-text.ts';

export const NotificationKind = builder.enumType('NotificationKind', {
  description: 'What a member is told of.',
  values: described<Kind>({
    FOLLOW_UP_DUE: 'A promise is due.',
    FOLLOW_UP_ASSIGNED: 'A promise was given to them.',
    LEAD_ASSIGNED: 'A lead was given to them.',
    LEAD_DECLINED: 'A colleague declined a lead that they gave to them.',
    MENTIONED: 'A comment calls them.',
    HAND_OVER_ASKED: 'A colleague asks for a contact or company of theirs.',
    ENQUIRY_RECEIVED: 'Somebody on a lead of theirs asked or wrote again.',
  }),
});

export const Notification = builder.prismaObject('Notification', {
  description: 'Something a member is told; only they can read it.',
  authScopes: { member: true },
  select: { id: true },
  fields: (t) => ({
    id: t.id({ description: 'Unique over all types.', resolve: ({ id }) => globalId('Notification', id) }),
    kind: t.field({
      type: NotificationKind,
      description: 'What it is about.',
      select: { kind: true },
      resolve: ({ kind }) => kind as Kind,
    }),
    text: t.string({
      description: 'One sentence in the reader’s language; it names no customer.',
      select: { kind: true, parameters: true },
      resolve: ({ kind, parameters }, _args, context) =>
        notificationText(kind, parameters as NotificationParameters, memberOf(context).locale),
    }),
    actor: t.prismaField({
      type: 'Member',
      nullable: true,
      description: 'Whose doing it was; null when it was the clock’s.',
      select: { actorId: true },
      resolve: (query, { actorId }, _args, context, info) =>
        loadReference(context, info, 'Member', actorId, query),
    }),
    createdAt: t.expose('createdAt', { type: 'DateTime', description: 'When it was told.' }),
    seenAt: t.expose('seenAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When its reader marked it as seen.',
    }),
  }),
});
