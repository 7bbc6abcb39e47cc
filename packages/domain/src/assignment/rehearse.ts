import { type Instant, ownEntry } from '../shared/index.ts';
import { assignLead } from './assign-lead.ts';
import type { AssignmentDecision } from './assignment-decision.ts';
import { type AssignmentState, FRESH_STATE, withoutLead } from './assignment-state.ts';
import type { LeadToAssign } from './lead-to-assign.ts';
import type { AssignmentDesk } from './prepare-assignment.ts';

/** A lead as it was, with what became of it. */
export interface PastLead extends LeadToAssign {
  readonly capturedAt: Instant;
  /** When it was won or lost, and so no load any more; null while open. */
  readonly closedAt: Instant | null;
  readonly sourceId: string | null;
  /** Who was really given it; null when nobody was. */
  readonly ownerId: string | null;
}

/** A past lead with who would have had it. */
export interface RehearsedLead {
  readonly lead: PastLead;
  readonly decision: AssignmentDecision;
}

/**
 * Where a rehearsal stands: what assigning remembers, and the open leads that will close, the earliest first.
 */
export interface RehearsalState {
  readonly assignment: AssignmentState;
  readonly closings: readonly { readonly at: Instant; readonly memberId: string }[];
}

/** Before the first past lead: nobody holds any. */
export const FRESH_REHEARSAL: RehearsalState = { assignment: FRESH_STATE, closings: [] };

/**
 * Gives out past leads once more, in the order of their capture, each at its moment: the members are there or
 * away as they were then, and a lead is a load until it really closed. Nothing is written. Rehearsing in
 * parts, each from the state of the one before, is rehearsing at once.
 * Source: ours, because only leads that came, at their moments and with the loads of then, show what a plan would have
 * done.
 */
export function rehearse(
  past: readonly PastLead[],
  desk: AssignmentDesk,
  from: RehearsalState = FRESH_REHEARSAL,
): { readonly leads: readonly RehearsedLead[]; readonly state: RehearsalState } {
  let assignment = from.assignment;
  const closings = [...from.closings];
  const leads = past
    .toSorted((a, b) => a.capturedAt - b.capturedAt)
    .map((lead): RehearsedLead => {
      assignment = closeUntil(lead.capturedAt, closings, assignment);
      const { decision, state } = assignLead(lead, desk, assignment, lead.capturedAt);
      assignment = state;
      if (decision.kind === 'assigned' && lead.closedAt !== null)
        insert(closings, { at: lead.closedAt, memberId: decision.memberId });
      return { lead, decision };
    });
  return { leads, state: { assignment, closings } };
}

type Closing = RehearsalState['closings'][number];

/** Takes off the load of all that has closed by then. */
function closeUntil(now: Instant, closings: Closing[], state: AssignmentState): AssignmentState {
  const open = closings.findIndex(({ at }) => at > now);
  const closed = closings.splice(0, open < 0 ? closings.length : open);
  if (closed.length === 0) return state;
  const loads = { ...state.loads };
  for (const { memberId } of closed) {
    const load = ownEntry(loads, memberId);
    if (load) loads[memberId] = withoutLead(load);
  }
  return { ...state, loads };
}

/** Keeps the closings in order; those of one moment in the order of their capture. */
function insert(closings: Closing[], closing: Closing): void {
  let place = 0;
  for (let end = closings.length; place < end; ) {
    const middle = (place + end) >>> 1;
    if ((closings[middle] ?? closing).at <= closing.at) place = middle + 1;
    else end = middle;
  }
  closings.splice(place, 0, closing);
}
