// Invariants: whoever changes a lead reaches it with the right they need, judged on the row as it stands.
// Locks: the lead.
// Changes: what the given step changes.
import type { ScopedRight } from '@mikomi/domain/identity';
import { dayOf, isRefusal, type Refusal, refuse } from '@mikomi/domain/shared';
import { transaction } from '../../../platform/change/transaction.ts';
import type { Transaction } from '../../../platform/context.ts';
import type { MemberContext } from '../../../platform/member-context.ts';
import { type LeadRow, lockLeads } from '../store/lock-leads.ts';

/** A command on one lead: which lead, and the command to undo. */
export interface ChangedLead {
  readonly leadId: string;
  readonly commandId: string;
}

/** Runs a step on a locked lead that the member reaches with the right; what it refuses is refused. */
export function onLead(
  member: MemberContext,
  command: string,
  leadId: string,
  right: ScopedRight,
  step: (tx: Transaction, lead: LeadRow) => Promise<Refusal | undefined>,
): Promise<ChangedLead | Refusal> {
  return transaction(member, command, async (tx) => {
    const locked = await lockLeads(tx, member, [leadId], right);
    if (isRefusal(locked)) return locked;
    const lead = locked.get(leadId);
    if (!lead) return refuse('lead-not-found');
    return (await step(tx, lead)) ?? { leadId, commandId: tx.commandId };
  });
}

/** Today where the organization is. */
export function todayOf(tx: Transaction, member: MemberContext): string {
  return dayOf(tx.now(), member.organization.timeZone);
}

/** Who a win or loss counts for: the lead's owner and team of that moment; the caller's where it is nobody's. */
export function closedBy(lead: LeadRow, member: MemberContext) {
  return lead.ownerId === null
    ? { closedById: member.memberId, closedTeamId: lead.teamId ?? member.teamId ?? null }
    : { closedById: lead.ownerId, closedTeamId: lead.teamId };
}
