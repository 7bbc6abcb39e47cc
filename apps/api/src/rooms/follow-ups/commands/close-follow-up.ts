// Invariants: what is done stays done; only an open promise is called off; a deleted one rings nowhere.
// Locks: the follow-up.
// Changes: FollowUp.
import { cancelFollowUp as judge } from '@mikomi/domain/follow-ups';
import { isRefusal, type Refusal } from '@mikomi/domain/shared';
import { transaction } from '../../../platform/change/transaction.ts';
import { remove, update } from '../../../platform/change/write-records.ts';
import type { MemberContext } from '../../../platform/member-context.ts';
import { editableFollowUp } from '../follow-up-columns.ts';
import { followUpRecord } from '../store/records.ts';
import type { ChangedFollowUp } from './plan-follow-up.ts';

/** Calls an open follow-up off; it stays in the record. */
export function cancelFollowUp(member: MemberContext, id: string): Promise<ChangedFollowUp | Refusal> {
  return transaction(member, 'cancel-follow-up', async (tx): Promise<ChangedFollowUp | Refusal> => {
    const found = await editableFollowUp(tx, member, id);
    if (isRefusal(found)) return found;
    const cancelled = judge(found.followUp);
    if (isRefusal(cancelled)) return cancelled;
    await update(tx, followUpRecord, [{ id, state: cancelled.state }]);
    return { kind: 'changed', followUpId: id, commandId: tx.commandId };
  });
}

/** Deletes a follow-up that should not have been; it rests in the bin. */
export function deleteFollowUp(member: MemberContext, id: string): Promise<ChangedFollowUp | Refusal> {
  return transaction(member, 'delete-follow-up', async (tx): Promise<ChangedFollowUp | Refusal> => {
    const found = await editableFollowUp(tx, member, id);
    if (isRefusal(found)) return found;
    await remove(tx, followUpRecord, [id]);
    return { kind: 'changed', followUpId: id, commandId: tx.commandId };
  });
}
