// Invariants: only an open promise changes; a new date is judged like a new promise's, and a new date or assignee rings anew.
// Locks: the follow-up.
// Changes: FollowUp.
import { dueAt, type FollowUpInput, remindAt } from '@mikomi/domain/follow-ups';
import { dayOf, isRefusal, type Refusal, refuse } from '@mikomi/domain/shared';
import { transaction } from '../../../platform/change/transaction.ts';
import { update } from '../../../platform/change/write-records.ts';
import type { Transaction } from '../../../platform/context.ts';
import type { MemberContext } from '../../../platform/member-context.ts';
import { editableFollowUp, promise } from '../follow-up-columns.ts';
import { followUpRecord } from '../store/records.ts';
import type { ChangedFollowUp } from './plan-follow-up.ts';

/** What is to be different; what is left out stays. */
export type FollowUpPatch = { readonly [Field in keyof FollowUpInput]?: FollowUpInput[Field] | undefined };

/** Changes an open follow-up: its kind, date, note, or whose it is. */
export function editFollowUp(
  member: MemberContext,
  id: string,
  patch: FollowUpPatch,
): Promise<ChangedFollowUp | Refusal> {
  return transaction(member, 'edit-follow-up', async (tx): Promise<ChangedFollowUp | Refusal> => {
    const found = await editableFollowUp(tx, member, id);
    if (isRefusal(found)) return found;
    const { state, remindAt: _, ...current } = found.followUp;
    if (state !== 'OPEN') return refuse('follow-up-closed');
    const given = Object.fromEntries(Object.entries(patch).filter(([, value]) => value !== undefined));
    const wanted: FollowUpInput = { ...current, ...given };
    const isMoved = wanted.day !== current.day || wanted.time !== current.time;
    const columns = isMoved ? await promise(tx, wanted) : await withinItsDay(tx, wanted, current.assigneeId);
    if (isRefusal(columns)) return columns;
    await update(tx, followUpRecord, [{ ...columns, id }]);
    return { kind: 'changed', followUpId: id, commandId: tx.commandId };
  });
}

/** An overdue promise may be reworded or given away without another date; nobody is reminded of what has gone by. */
async function withinItsDay(tx: Transaction, wanted: FollowUpInput, assigneeId: string) {
  const judged = await promise(tx, { ...wanted, day: dayOf(tx.now(), 'Pacific/Kiritimati') });
  if (isRefusal(judged)) return judged;
  const { kind, label, note, timeZone } = judged;
  if (wanted.assigneeId === assigneeId) return { kind, label, note };
  return {
    kind,
    label,
    note,
    timeZone,
    assigneeId: wanted.assigneeId,
    dueAt: dueAt(wanted, timeZone),
    remindAt: remindAt(wanted, tx.now(), timeZone),
    remindedAt: null,
  };
}
