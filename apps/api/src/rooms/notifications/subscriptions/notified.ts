import { GraphQLError } from 'graphql';
import { builder } from '../../../graphql/builder.ts';
import { memberOf } from '../../../graphql/context.ts';
import { type LiveEvent, liveOf } from '../../../graphql/live.ts';
import { loadOwn } from '../../../graphql/load-own.ts';
import { spread } from '../../../platform/change/event-queue.ts';
import { Notification } from '../notification.type.ts';

interface Told {
  readonly notificationId: string;
}

builder.subscriptionField('notified', (t) =>
  t.prismaField({
    type: Notification,
    description:
      'What the viewer is told, at the moment it is told. After an interruption read `notifications` again.',
    authScopes: { member: true },
    subscribe: async (_root, _args, context) => {
      const { feed, renew } = liveOf(context);
      const { organizationId, memberId } = memberOf(context);
      const ids = await feed.notifications(organizationId, memberId);
      return spread(ids, async (id): Promise<readonly LiveEvent<Told>[]> => {
        if (id === '') return [];
        return [{ value: { notificationId: id }, context: await renew() }];
      }) as never;
    },
    resolve: (query, root, _args, context) => {
      const { notificationId } = (root ?? {}) as Partial<Told>;
      if (!notificationId) throw new GraphQLError('Subscribe over the WebSocket.');
      return loadOwn(context, 'Notification', notificationId, query);
    },
  }),
);
