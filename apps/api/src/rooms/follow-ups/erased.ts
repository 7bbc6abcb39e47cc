import { update } from '../../platform/change/write-records.ts';
import type { Transaction } from '../../platform/context.ts';
import { withContact } from '../activities/index.ts';
import { deleteNotificationsOf } from '../notifications/index.ts';
import { followUpRecord } from './store/records.ts';

/** Empties what promises to a contact say of them; that they were made and kept stays. */
export async function eraseFromFollowUps(tx: Transaction, contactId: string): Promise<readonly string[]> {
  const ids = await withContact(tx, followUpRecord, contactId);
  await update(
    tx,
    followUpRecord,
    ids.map((id) => ({ id, note: null, label: null })),
  );
  await deleteNotificationsOf(tx, 'followUpId', ids);
  return ids;
}
