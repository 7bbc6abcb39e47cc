// Invariants: a potential that somebody sets has a reason; without one the rules' word holds.
// Locks: the lead.
// Changes: Lead.
import { checkOverride, type Potential } from '@mikomi/domain/qualification';
import { isRefusal, type Refusal } from '@mikomi/domain/shared';
import { update } from '../../../platform/change/write-records.ts';
import type { MemberContext } from '../../../platform/member-context.ts';
import { type ChangedLead, leadRecord, onLead } from '../../leads/index.ts';

/** Sets a lead's potential against the rules, or with null leaves it to them again. */
export function setPotential(
  member: MemberContext,
  leadId: string,
  potential: Potential | null,
  reason: string,
): Promise<ChangedLead | Refusal> {
  return onLead(member, 'set-potential', leadId, 'lead.edit', async (tx) => {
    if (potential === null) {
      const none = { potential: null, potentialReason: null, potentialById: null, potentialAt: null };
      await update(tx, leadRecord, [{ id: leadId, ...none }]);
      return undefined;
    }
    const set = checkOverride({ potential, reason, by: member.memberId, at: tx.now() });
    if (isRefusal(set)) return set;
    await update(tx, leadRecord, [
      {
        id: leadId,
        potential: set.potential,
        potentialReason: set.reason,
        potentialById: member.memberId,
        potentialAt: tx.now(),
      },
    ]);
    return undefined;
  });
}
