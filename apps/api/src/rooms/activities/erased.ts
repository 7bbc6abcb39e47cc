import { update } from '../../platform/change/write-records.ts';
import type { Transaction } from '../../platform/context.ts';
import { withContact } from './store/belonging-to.ts';
import { activityRecord } from './store/records.ts';

/** Empties what was written of a contact, of calls, messages and meetings; that there were some stays. */
export async function eraseFromActivities(tx: Transaction, contactId: string): Promise<readonly string[]> {
  const ids = await withContact(tx, activityRecord, contactId);
  await update(
    tx,
    activityRecord,
    ids.map((id) => ({ id, subject: null, body: null })),
  );
  return ids;
}
