import { type Instant, ownEntry, type Sentence } from '../shared/index.ts';
import { type AssignmentState, NO_LOAD } from './assignment-state.ts';
import { capsReached } from './caps.ts';
import { misfitsOf } from './judge-fit.ts';
import { absencesOf } from './judge-presence.ts';
import type { LeadToAssign } from './lead-to-assign.ts';
import type { AssignmentDesk, Pooled, PreparedRule } from './prepare-assignment.ts';

/** One of a pool, and why the lead cannot be given to them. */
export interface Judged {
  readonly pooled: Pooled;
  /** What they lack for this lead. */
  readonly misfits: readonly Sentence[];
  /** What keeps them from any lead just now. */
  readonly absences: readonly Sentence[];
}

/**
 * Looks at each of a rule's pool: who fits the lead, who is there, and who has room under their caps.
 * Source: ours, because all three are asked of everybody: one reason out of three would mend a plan by halves.
 */
export function judgePool(
  { rule, pool }: PreparedRule,
  lead: LeadToAssign,
  desk: AssignmentDesk,
  state: AssignmentState,
  now: Instant,
): readonly Judged[] {
  const territories = rule.requires.includes('TERRITORY') ? desk.territoriesOf(lead.facts, now) : [];
  return pool.map((pooled) => {
    const { member, caps } = pooled;
    const today = desk.dayIn(member.zone, now);
    return {
      pooled,
      misfits: misfitsOf(member, lead, rule.requires, territories),
      absences: [
        ...absencesOf(member, now, today),
        ...capsReached(ownEntry(state.loads, member.id) ?? NO_LOAD, caps, today, lead.potential),
      ],
    };
  });
}
