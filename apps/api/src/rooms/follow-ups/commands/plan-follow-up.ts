// Invariants: a promise is on a record that the member sees, for today or later in its assignee's zone; its assignee is active.
// Locks: none.
// Changes: FollowUp.
import type { FollowUpInput } from '@mikomi/domain/follow-ups';
import { isRefusal, type Refusal } from '@mikomi/domain/shared';
import { transaction } from '../../../platform/change/transaction.ts';
import { insert } from '../../../platform/change/write-records.ts';
import type { Transaction } from '../../../platform/context.ts';
import { newId } from '../../../platform/ids.ts';
import type { MemberContext } from '../../../platform/member-context.ts';
import * as activities from '../../activities/index.ts';
import { promise } from '../follow-up-columns.ts';
import { followUpRecord } from '../store/records.ts';

export interface ChangedFollowUp {
  readonly kind: 'changed';
  readonly followUpId: string;
  readonly commandId: string;
}

/** Promises something on a lead or a party. */
export function planFollowUp(
  member: MemberContext,
  record: activities.RecordKey,
  input: FollowUpInput,
): Promise<ChangedFollowUp | Refusal> {
  return transaction(member, 'plan-follow-up', async (tx): Promise<ChangedFollowUp | Refusal> => {
    const about = await activities.findAbout(tx, member, record, ['about']);
    if (isRefusal(about)) return about;
    const columns = await promise(tx, input);
    if (isRefusal(columns)) return columns;
    const followUpId = await insertFollowUp(tx, member, about, columns);
    return { kind: 'changed', followUpId, commandId: tx.commandId };
  });
}

/** Writes a judged promise in a command that is under way; answers its id. */
export async function insertFollowUp(
  tx: Transaction,
  member: MemberContext,
  { leadId, contactId, companyId }: activities.About,
  columns: Exclude<Awaited<ReturnType<typeof promise>>, Refusal>,
): Promise<string> {
  const id = newId();
  await insert(tx, followUpRecord, [
    { ...columns, id, leadId, contactId, companyId, createdById: member.memberId, createdAt: tx.now() },
  ]);
  return id;
}
