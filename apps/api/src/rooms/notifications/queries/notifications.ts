import { builder } from '../../../graphql/builder.ts';
import { connect, connectionOf } from '../../../graphql/connection.ts';
import { memberOf } from '../../../graphql/context.ts';
import { readPage } from '../../../graphql/keyset.ts';
import { pageArguments, pageComplexity } from '../../../graphql/page-arguments.ts';
import { Notification } from '../notification.type.ts';
import { countNotifications, NOTIFICATION_ORDER, pageOfNotifications } from '../store/notifications.ts';

builder.queryField('notifications', (t) =>
  t.field({
    type: connectionOf('Notification', Notification),
    description: 'What the viewer was told, newest first.',
    authScopes: { member: true },
    complexity: pageComplexity,
    args: {
      ...pageArguments(t.arg),
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
