// Invariants: one call-back is open on a lead; it is its owner's, due now, and anybody's who serves the queue after two minutes of work.
// Locks: the call-back that is open on the lead.
// Changes: FollowUp.
import { claimableAt } from '@mikomi/domain/follow-ups';
import { isRefusal, refuse, wallClockOf } from '@mikomi/domain/shared';
import { insert } from '../../../platform/change/write-records.ts';
import type { Transaction } from '../../../platform/context.ts';
import { newId } from '../../../platform/ids.ts';
import type * as activities from '../../activities/index.ts';
import { promise } from '../follow-up-columns.ts';
import { officeHours, openCallBack, ownerOfLead } from '../store/call-backs.ts';
import { findAssignee } from '../store/find-assignee.ts';
import { followUpRecord } from '../store/records.ts';

/**
 * Promises in a command that is under way to call back whom nobody answered. A lead that is nobody's waits in its queue and needs no
 * promise: whoever takes it calls.
 */
export async function planCallBack(
  tx: Transaction,
  {
    leadId,
    contactId,
    companyId,
  }: Pick<activities.About, 'contactId' | 'companyId'> & { readonly leadId: string },
  calledAt: number,
): Promise<void> {
  const lead = await ownerOfLead(tx, leadId);
  if (!lead?.ownerId || (await openCallBack(tx, leadId))) return;
  const columns = await callBackNow(tx, lead.ownerId);
  // Somebody who has left owes no call: the lead's team sees it.
  if (isRefusal(columns)) return;
  await insert(tx, followUpRecord, [
    {
      ...columns,
      id: newId(),
      leadId,
      contactId,
      companyId,
      callBack: true,
      claimableAt: claimableAt(calledAt, await officeHours(tx)),
      createdById: null,
      createdAt: tx.now(),
    },
  ]);
}

/** A call that is due at once, on the clock of whose it is. */
export async function callBackNow(tx: Transaction, assigneeId: string) {
  const assignee = await findAssignee(tx, assigneeId);
  const now = assignee && wallClockOf(tx.now(), assignee.timeZone);
  return now
    ? promise(tx, { kind: 'CALL', label: null, ...now, note: null, assigneeId })
    : refuse('member-not-found');
}
