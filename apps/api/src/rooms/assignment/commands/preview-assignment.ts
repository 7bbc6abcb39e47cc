// Invariants: nothing is written: the lead is made and given out as it would be, and all of it is taken back.
// Locks: as `createLead`, and whose turn it is, for a moment.
// Changes: none.
import type { AssignmentDecision } from '@mikomi/domain/assignment';
import { isRefusal, type Refusal } from '@mikomi/domain/shared';
import { rehearsal } from '../../../platform/change/transaction.ts';
import type { MemberContext } from '../../../platform/member-context.ts';
import { type LeadForm, makeLead } from '../../leads/index.ts';
import { decisionOnLead } from '../store/decision-on-lead.ts';

/** Whose a new lead would become by the rules, as far as it is described; null where no decision would be made. */
export function previewAssignment(
  member: MemberContext,
  form: Omit<LeadForm, 'name' | 'byRules' | 'isOutline'>,
): Promise<AssignmentDecision | null | Refusal> {
  return rehearsal(member, 'preview-assignment', async (tx) => {
    const made = await makeLead(tx, member, { ...form, name: 'Preview', byRules: true, isOutline: true });
    return isRefusal(made) ? made : decisionOnLead(tx, made.leadId);
  });
}
