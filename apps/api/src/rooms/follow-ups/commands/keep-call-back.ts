// Invariants: who was reached needs no call back; a call that reached nobody leaves the promise open.
// Locks: the call-back.
// Changes: FollowUp.
import type { CallOutcome } from '@mikomi/domain/activities';
import { update } from '../../../platform/change/write-records.ts';
import type { Transaction } from '../../../platform/context.ts';
import { openCallBack } from '../store/call-backs.ts';
import { followUpRecord } from '../store/records.ts';

/** Keeps the call-back of a lead by a call that was told of, in a command that is under way. */
export async function keepCallBack(
  tx: Transaction,
  leadId: string,
  activityId: string,
  outcome: CallOutcome | null,
): Promise<void> {
  const id = outcome === 'REACHED' ? await openCallBack(tx, leadId) : undefined;
  if (id !== undefined)
    await update(tx, followUpRecord, [
      { id, state: 'DONE', outcome, doneAt: tx.now(), doneById: null, activityId },
    ]);
}
