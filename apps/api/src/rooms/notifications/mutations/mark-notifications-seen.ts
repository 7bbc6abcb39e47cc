import { memberOf } from '../../../graphql/context.ts';
import { keysOf } from '../../../graphql/global-key.ts';
import { mutation } from '../../../graphql/mutation.ts';
import { markNotificationsSeen } from '../commands/mark-notifications-seen.ts';
import { countNotifications } from '../store/notifications.ts';

mutation('markNotificationsSeen', {
  description: 'Marks the viewer’s notifications as seen: those named, or all.',
  allow: { member: true },
  input: (t) => ({
    ids: t.idList({ description: 'Which ones; all unless said.' }),
    until: t.field({ type: 'DateTime', description: 'Only those told until then; now unless said.' }),
  }),
  resolve: ({ ids, until }, context) => {
    const keys = ids ? keysOf(ids, 'Notification') : undefined;
    return markNotificationsSeen(memberOf(context), keys, until ?? undefined);
  },
  payload: (t) => ({
    seen: t.exposeInt('seen', { description: 'How many became seen.' }),
    unseen: t.int({
      description: 'How many are left.',
      resolve: (_payload, _args, context) => countNotifications(memberOf(context), true),
    }),
  }),
});
