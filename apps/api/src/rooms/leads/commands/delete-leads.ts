// Invariants: a deleted lead rests in the bin with all that hangs on it, and comes back with all of it and its parties, as far
// as the rest is still there: without an owner who has left, in a stage that is in use.
// Locks: the leads; as they come back their parties, then what else they stand on.
// Changes: Lead, Contact, Company.
import { isRefusal, type Refusal, refuse } from '@mikomi/domain/shared';
import { transaction } from '../../../platform/change/transaction.ts';
import { type NewRow, update } from '../../../platform/change/write-records.ts';
import type { MemberContext } from '../../../platform/member-context.ts';
import { bringBackParties, type PartyIds } from '../../parties/index.ts';
import { missingFooting } from '../store/lead-footing.ts';
import { type LeadRow, lockLeads } from '../store/lock-leads.ts';
import { leadRecord } from '../store/records.ts';
import type { ChangedLeads } from './assign-leads.ts';

/** Puts leads into the bin; their deals no longer count. */
export function deleteLeads(
  member: MemberContext,
  leadIds: readonly string[],
): Promise<ChangedLeads | Refusal> {
  return transaction(member, 'delete-leads', async (tx) => {
    const locked = await lockLeads(tx, member, leadIds, 'lead.delete');
    if (isRefusal(locked)) return locked;
    const deletedAt = tx.now();
    await update(
      tx,
      leadRecord,
      leadIds.map((id): NewRow<'Lead'> => ({ id, deletedAt })),
    );
    return { leadIds, commandId: tx.commandId };
  });
}

/** Takes leads out of the bin, and whom they are on where they rest there too. */
export function restoreLeads(
  member: MemberContext,
  leadIds: readonly string[],
): Promise<ChangedLeads | Refusal> {
  return transaction(member, 'restore-leads', async (tx) => {
    const locked = await lockLeads(tx, member, leadIds, 'lead.delete', 'bin');
    if (isRefusal(locked)) return locked;
    await bringBackParties(tx, partiesOf([...locked.values()]));
    const missing = new Map((await missingFooting(tx, leadIds)).map((one) => [one.id, one]));
    const rows: NewRow<'Lead'>[] = [];
    for (const [id, lead] of locked) {
      const { stageGone, ownerGone, teamGone, otherStageId } = missing.get(id) ?? {};
      if (stageGone && !otherStageId) return refuse('gone-stage', { path: ['ids'] });
      rows.push({
        id,
        deletedAt: null,
        stageId: (stageGone && otherStageId) || lead.stageId,
        ownerId: ownerGone ? null : lead.ownerId,
        teamId: teamGone ? null : lead.teamId,
      });
    }
    await update(tx, leadRecord, rows);
    return { leadIds, commandId: tx.commandId };
  });
}

function partiesOf(leads: readonly LeadRow[]): PartyIds {
  const contactIds = new Set(leads.flatMap(({ contactId }) => contactId ?? []));
  const companyIds = new Set(leads.flatMap(({ companyId }) => companyId ?? []));
  return { contactIds: [...contactIds], companyIds: [...companyIds] };
}
