import type { Lifecycle } from '../../platform/context.ts';
import { deleteNotificationsOf } from './store/notifications.ts';

const COLUMNS = {
  Lead: 'leadId',
  Activity: 'activityId',
  FollowUp: 'followUpId',
  Contact: 'contactId',
  Company: 'companyId',
} as const;

/** What a member was told of a record goes with it. */
export const notificationLifecycle: Lifecycle = {
  purged: async (tx, { recordType, ids }) => {
    const column = COLUMNS[recordType as keyof typeof COLUMNS];
    if (column) await deleteNotificationsOf(tx, column, ids);
  },
};
