import { GraphQLError } from 'graphql';
import { builder } from '../../../graphql/builder.ts';
import { memberOf } from '../../../graphql/context.ts';
import { type LiveEvent, liveOf } from '../../../graphql/live.ts';
import { loadOwn } from '../../../graphql/load-own.ts';
import { spread } from '../../../platform/change/event-queue.ts';
import { Notification } from '../notification.type.ts';
import { latestNotification } from '../store/notifications.ts';

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
        const fresh = await renew();
        // Of more than could be kept for a slow reader the newest stands for all: whoever hears of it reads the others.
        const notificationId = id === '' ? await latestNotification(memberOf(fresh)) : id;
        return notificationId === undefined ? [] : [{ value: { notificationId }, context: fresh }];
      }) as never;
    },
    resolve: (query, root, _args, context) => {
      const { notificationId } = (root ?? {}) as Partial<Told>;
      if (!notificationId) throw new GraphQLError('Subscribe over the WebSocket.');
      return loadOwn(context, 'Notification', notificationId, query);
    },
  }),
);
