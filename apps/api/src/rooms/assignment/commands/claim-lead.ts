// Invariants: a lead that waits becomes the first claimant's; caps hold, except for whoever gives out leads.
// Locks: the lead; whose turn it is, until the commit.
// Changes: Lead, AssignmentEntry.
import { decideClaim, NO_LOAD } from '@mikomi/domain/assignment';
import { may } from '@mikomi/domain/identity';
import type { Potential } from '@mikomi/domain/qualification';
import { isRefusal, type Refusal, refuse } from '@mikomi/domain/shared';
import { transaction } from '../../../platform/change/transaction.ts';
import { insert, update } from '../../../platform/change/write-records.ts';
import { newId } from '../../../platform/ids.ts';
import type { MemberContext } from '../../../platform/member-context.ts';
import { type ChangedLead, leadRecord, lockLeads } from '../../leads/index.ts';
import { ownerOfQueued } from '../store/find-owner-of-queued.ts';
import { loadsOf } from '../store/loads.ts';
import { assignmentEntryRecord } from '../store/records.ts';
import { staffOf } from '../store/staff.ts';
import { lockTurns } from '../store/turns.ts';

/** Takes a lead that is nobody's for oneself. */
export function claimLead(member: MemberContext, leadId: string): Promise<ChangedLead | Refusal> {
  return transaction(member, 'claim-lead', async (tx) => {
    const locked = await lockLeads(tx, member, [leadId], 'lead.read');
    const owner = (await ownerOfQueued(tx, member, leadId)) ?? null;
    // Somebody who was faster may have taken it out of the caller's sight.
    if (isRefusal(locked) && !owner) return locked;
    const lead = isRefusal(locked) ? undefined : locked.get(leadId);
    if (lead && lead.status !== 'OPEN') return refuse('lead-closed');
    await lockTurns(tx);
    const claimant = (await staffOf(tx)).find(({ id }) => id === member.memberId);
    if (!claimant) return refuse('member-not-found');
    const potential = (lead?.potential ?? null) as Potential | null;
    const loads = await loadsOf(tx, [claimant], tx.now());
    const decision = decideClaim(
      { owner, potential },
      claimant,
      loads[claimant.id] ?? NO_LOAD,
      tx.now(),
      may(member.rights, 'lead.assign'),
    );
    if (isRefusal(decision)) return decision;
    await update(tx, leadRecord, [{ id: leadId, ownerId: claimant.id, teamId: claimant.teamId }]);
    await insert(tx, assignmentEntryRecord, [
      {
        id: newId(),
        leadId,
        at: tx.now(),
        kind: 'CLAIMED',
        memberId: claimant.id,
        potential,
        actorId: member.memberId,
      },
    ]);
    return { leadId, commandId: tx.commandId };
  });
}
