import { builder } from '../../../graphql/builder.ts';
import { connect, connectionOf } from '../../../graphql/connection.ts';
import { memberOf } from '../../../graphql/context.ts';
import { readPage } from '../../../graphql/keyset.ts';
import { Notification } from '../notification.type.ts';
import { countNotifications, NOTIFICATION_ORDER, pageOfNotifications } from '../store/notifications.ts';

builder.queryField('notifications', (t) =>
  t.field({
    type: connectionOf('Notification', Notification),
    description: 'What the viewer was told, newest first.',
    authScopes: { member: true },
    complexity: ({ first, last }) => ({ field: 5, multiplier: Math.min(first ?? last ?? 1, 100) }),
    args: {
      first: t.arg.int({ description: 'The page’s size, 1 to 100; or `last`.' }),
      after: t.arg.string({ description: 'Behind this cursor.' }),
      last: t.arg.int({ description: 'The page’s size from the end.' }),
      before: t.arg.string({ description: 'Ahead of this cursor.' }),
      unseen: t.arg.boolean({ description: 'Only what has not been marked as seen.' }),
    },
    resolve: async (_root, args, context, info) => {
      const member = memberOf(context);
      const unseen = args.unseen ?? false;
      const page = readPage(args, NOTIFICATION_ORDER, unseen);
      const rows = await pageOfNotifications(member, unseen, page);
      return connect(context, info, 'Notification', page, rows, () => countNotifications(member, unseen));
    },
  }),
);

builder.queryField('unseenNotifications', (t) =>
  t.int({
    description: 'How many notifications the viewer has not marked as seen.',
    authScopes: { member: true },
    resolve: (_root, _args, context) => countNotifications(memberOf(context), true),
  }),
);
