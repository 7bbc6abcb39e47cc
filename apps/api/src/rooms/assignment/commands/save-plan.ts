// Invariants: a plan is saved as a whole, and only one that fits the facts, members and teams of today.
// Locks: the list of plans, until the commit.
// Changes: AssignmentPlan.
import type { StoredAssignmentPlan } from '@mikomi/domain/assignment';
import { isRefusal, type Refusal } from '@mikomi/domain/shared';
import { transaction } from '../../../platform/change/transaction.ts';
import { insert, update } from '../../../platform/change/write-records.ts';
import type { MemberContext } from '../../../platform/member-context.ts';
import { lockSettings } from '../../catalog/index.ts';
import { checkPlan } from '../store/check-plan.ts';
import { assignmentPlanRecord } from '../store/records.ts';
import { storedPlan } from '../store/stored-plan.ts';

/** Puts another plan in force. Rules that keep their key keep their turns. */
export function saveAssignmentPlan(
  member: MemberContext,
  plan: StoredAssignmentPlan,
): Promise<{ readonly commandId: string } | Refusal> {
  return transaction(member, 'save-assignment-plan', async (tx) => {
    await lockSettings(tx, assignmentPlanRecord);
    const checked = await checkPlan(tx, plan, tx.now());
    if (isRefusal(checked)) return { ...checked, path: ['plan', ...(checked.path ?? [])] };
    const { isSaved } = await storedPlan(tx);
    const write = isSaved ? update : insert;
    await write(tx, assignmentPlanRecord, [{ id: member.organizationId, plan }]);
    return { commandId: tx.commandId };
  });
}
