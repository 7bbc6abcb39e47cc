import { naming } from '../../platform/change/let-go.ts';
import { update } from '../../platform/change/write-records.ts';
import type { Transaction } from '../../platform/context.ts';
import { leadRecord } from '../leads/index.ts';
import { assignmentEntryRecord } from './store/records.ts';

/** Empties why leads of a contact were declined; that they were, when and by whom stays. */
export async function eraseFromAssignments(tx: Transaction, contactId: string): Promise<readonly string[]> {
  const leads = await naming(tx, leadRecord, 'contactId', [contactId]);
  const entries = await naming(tx, assignmentEntryRecord, 'leadId', leads);
  await update(
    tx,
    assignmentEntryRecord,
    entries.map((id) => ({ id, note: null })),
  );
  return entries;
}
