// Invariants: whoever changes a deal reaches its lead with the right they need, judged on the row as it stands.
// Locks: the lead of the deal, then the deal.
// Changes: what the given step changes.
import type { ScopedRight } from '@mikomi/domain/identity';
import { isRefusal, type Refusal, refuse } from '@mikomi/domain/shared';
import type { RowOf } from '../../../platform/change/record-type.ts';
import { transaction } from '../../../platform/change/transaction.ts';
import { lock } from '../../../platform/change/write-records.ts';
import type { Transaction } from '../../../platform/context.ts';
import type { MemberContext } from '../../../platform/member-context.ts';
import { leadOfDeal } from '../store/deal-facts.ts';
import { type LeadRow, lockLeads } from '../store/lock-leads.ts';
import { dealRecord } from '../store/records.ts';
import type { Converted } from './convert-lead.ts';

/** A deal as it stands: days as 'YYYY-MM-DD', amounts as numbers. */
export type DealRow = RowOf<'Deal'>;

/** Runs a step on a locked deal whose lead the member reaches with the right; what it refuses is refused. */
export function onDeal(
  member: MemberContext,
  command: string,
  dealId: string,
  right: ScopedRight,
  step: (tx: Transaction, deal: DealRow, lead: LeadRow) => Promise<Refusal | undefined>,
): Promise<Converted | Refusal> {
  return transaction(member, command, async (tx) => {
    const leadId = await leadOfDeal(tx, dealId);
    if (!leadId) return refuse('deal-not-found');
    const locked = await lockLeads(tx, member, [leadId], right);
    if (isRefusal(locked)) return locked.because === 'lead-not-found' ? refuse('deal-not-found') : locked;
    const deal = (await lock(tx, dealRecord, [dealId])).get(dealId) as unknown as DealRow | undefined;
    const lead = locked.get(leadId);
    // An undo may have taken the deal away while this command waited for its lead.
    if (!deal || deal.deletedAt !== null || !lead) return refuse('deal-not-found');
    return (await step(tx, deal, lead)) ?? { leadId, dealId, commandId: tx.commandId };
  });
}
