// Invariants: an owner is an active member who works, and whom the caller may give leads to; a lead's team is its owner's home team; an ownerless lead keeps a team.
// Locks: the leads; the new owner's membership.
// Changes: Lead.
import { isRefusal, type Refusal } from '@mikomi/domain/shared';
import { transaction } from '../../../platform/change/transaction.ts';
import { type NewRow, update } from '../../../platform/change/write-records.ts';
import type { MemberContext } from '../../../platform/member-context.ts';
import * as parties from '../../parties/index.ts';
import { lockLeads } from '../store/lock-leads.ts';
import { leadRecord } from '../store/records.ts';

export interface ChangedLeads {
  readonly leadIds: readonly string[];
  readonly commandId: string;
}

/** Gives leads to a member, or to nobody: then they rest in the team they are in. */
export function assignLeads(
  member: MemberContext,
  leadIds: readonly string[],
  ownerId: string | null,
): Promise<ChangedLeads | Refusal> {
  return transaction(member, 'assign-leads', async (tx) => {
    const owner = await parties.ownerOf(tx, member, ownerId);
    if (isRefusal(owner)) return owner;
    const locked = await lockLeads(tx, member, leadIds, 'lead.assign');
    if (isRefusal(locked)) return locked;
    await update(
      tx,
      leadRecord,
      leadIds.map((id): NewRow<'Lead'> => ({ id, ...owner })),
    );
    return { leadIds, commandId: tx.commandId };
  });
}
