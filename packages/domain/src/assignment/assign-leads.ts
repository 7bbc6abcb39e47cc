import type { Instant } from '../shared/index.ts';
import { assignLead } from './assign-lead.ts';
import type { AssignmentDecision } from './assignment-decision.ts';
import type { AssignmentState } from './assignment-state.ts';
import type { LeadToAssign } from './lead-to-assign.ts';
import type { AssignmentDesk } from './prepare-assignment.ts';

/**
 * Gives out many leads of one moment, such as an import, one after the other: each sees what the ones before
 * it changed.
 * Source: ours, because a batch judged by one state would hand the same free place to every lead.
 */
export function assignLeads(
  leads: readonly LeadToAssign[],
  desk: AssignmentDesk,
  state: AssignmentState,
  now: Instant,
): { readonly decisions: readonly AssignmentDecision[]; readonly state: AssignmentState } {
  let current = state;
  const decisions = leads.map((lead) => {
    const assigned = assignLead(lead, desk, current, now);
    current = assigned.state;
    return assigned.decision;
  });
  return { decisions, state: current };
}
