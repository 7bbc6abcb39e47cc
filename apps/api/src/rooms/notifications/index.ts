// The door of the notifications room.
import './queries/notifications.ts';
import './queries/outbox.ts';
import './mutations/mark-notifications-seen.ts';
import './mutations/resend-mail.ts';
import './subscriptions/changed.ts';
import './subscriptions/notified.ts';

export { notificationsColumns } from './column-classes.ts';
export { notify } from './commands/notify.ts';
export { Notification } from './notification.type.ts';
export { followUpWords } from './notification-text.ts';
export { notificationLifecycle } from './purged.ts';
export { deleteNotificationsOf } from './store/notifications.ts';
export { tellTakenAway } from './taken-away.ts';
export { notificationsWords } from './words.ts';
