// Invariants: a member is told once of one thing (its key); nobody is told by a quiet command or of what they did themselves.
// Locks: none; the key's unique index settles two handlers of one change.
// Changes: no recorded type; notifications tell of changes and are none.
import { NOTIFIED_CHANNEL } from '../../../platform/change/live-feed.ts';
import type { Transaction } from '../../../platform/context.ts';
import { newId } from '../../../platform/ids.ts';
import type { NotificationKind, NotificationParameters } from '../notification-text.ts';
import { announce, insertNotifications } from '../store/notifications.ts';

/** Something a member is told. */
export interface NewNotification {
  readonly memberId: string;
  readonly kind: NotificationKind;
  /** Names the thing told of: such as the change, or the reminder with its instant. */
  readonly key: string;
  readonly parameters?: NotificationParameters;
  readonly actorId?: string | null | undefined;
  readonly leadId?: string | null | undefined;
  readonly activityId?: string | null | undefined;
  readonly followUpId?: string | null | undefined;
  readonly contactId?: string | null | undefined;
  readonly companyId?: string | null | undefined;
}

/** The payload of an announcement has at most 8,000 bytes. */
const PER_ANNOUNCEMENT = 80;

/** Tells members in the app, and live at the commit. Answers whom it told what was new to them. */
export async function notify(
  tx: Transaction,
  notifications: readonly NewNotification[],
): Promise<readonly { readonly memberId: string; readonly key: string }[]> {
  const rows = notifications
    .filter(({ memberId, actorId }) => !tx.quiet && memberId !== actorId)
    .map(
      ({
        parameters = {},
        actorId = null,
        leadId = null,
        activityId = null,
        followUpId = null,
        contactId = null,
        companyId = null,
        ...rest
      }) => ({
        ...rest,
        id: newId(),
        parameters,
        actorId,
        leadId,
        activityId,
        followUpId,
        contactId,
        companyId,
      }),
    );
  if (rows.length === 0) return [];
  const told = await insertNotifications(tx, rows);
  for (let from = 0; from < told.length; from += PER_ANNOUNCEMENT) {
    const some = told.slice(from, from + PER_ANNOUNCEMENT).map(({ memberId, id }) => `${memberId} ${id}`);
    await announce(tx, NOTIFIED_CHANNEL, [tx.organizationId, ...some].join(','));
  }
  const isNew = new Set(told.map(({ id }) => id));
  return rows.filter(({ id }) => isNew.has(id)).map(({ memberId, key }) => ({ memberId, key }));
}
