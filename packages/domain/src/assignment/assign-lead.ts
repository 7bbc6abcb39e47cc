import { type Instant, invariant, ownEntry } from '../shared/index.ts';
import { askRule } from './ask-rule.ts';
import type { AssignmentDecision, CandidateVerdict, PassedRule } from './assignment-decision.ts';
import { type AssignmentState, NO_LOAD, withLead } from './assignment-state.ts';
import type { LeadToAssign } from './lead-to-assign.ts';
import type { AssignmentDesk } from './prepare-assignment.ts';
import { returnToOwner } from './return-to-owner.ts';
import { nameOfRule } from './rule-name.ts';
import { findStandIn, type StandIn } from './stand-in.ts';

/** What was decided about a lead, and what is to be remembered for the next one. */
export interface Assigned {
  readonly decision: AssignmentDecision;
  readonly state: AssignmentState;
}

/**
 * Gives a lead to one member, or to a queue: a returning customer to their owner where the plan says so, else
 * by the first rule that holds and finds somebody, the default last. No cap is exceeded, and no rule gives a
 * lead to somebody who is away. The same lead, desk, state and moment have the same answer, whatever the
 * order in which the members were listed. Where a pool has nobody, the substitute of one who is away steps in.
 * Source: ours, because the first rule that holds is an answer of one sentence, which a sum of rules is not; a rule that
 * finds nobody may pass the lead on, because one that nobody holds waits unseen.
 */
export function assignLead(
  lead: LeadToAssign,
  desk: AssignmentDesk,
  state: AssignmentState,
  now: Instant,
): Assigned {
  const owner = returnToOwner(lead, desk, state, now);
  const passed: PassedRule[] = [];
  let candidates: readonly CandidateVerdict[] = owner ? [owner] : [];
  const found = { leadId: lead.id, at: now, passed };
  const give = (memberId: string, turned: AssignmentState): AssignmentState => ({
    ...turned,
    loads: { ...state.loads, [memberId]: loadAfter(memberId, lead, desk, state, now) },
  });
  if (owner?.couldTakeIt) {
    const { memberId } = owner;
    const because = { key: 'assigned-to-previous-owner' };
    return {
      decision: { kind: 'assigned', ...found, memberId, ruleId: null, because, candidates },
      state: give(memberId, state),
    };
  }
  const away = owner && desk.returning === 'WHEN_AVAILABLE' ? desk.member(owner.memberId) : undefined;
  const forOwner = away && findStandIn([away], lead, desk, state, now);
  if (forOwner) {
    const because = { key: 'assigned-to-substitute-of-owner' };
    const verdicts = [verdictOf(forOwner, null), ...candidates];
    return {
      decision: {
        kind: 'assigned',
        ...found,
        ...steppedIn(forOwner),
        ruleId: null,
        because,
        candidates: verdicts,
      },
      state: give(forOwner.substitute.id, state),
    };
  }
  for (const prepared of desk.rules) {
    const { id: ruleId, pool, whenNobody } = prepared.rule;
    const parameters = { rule: nameOfRule(prepared.rule) };
    if (!prepared.holds(lead.facts, desk.context(now))) {
      passed.push({ ruleId, because: { key: 'rule-not-for-lead', parameters } });
      continue;
    }
    const { choice, verdicts } = askRule(prepared, lead, desk, state, now);
    candidates = together(verdicts, candidates, owner);
    if (choice) {
      const { memberId, because } = choice;
      return {
        decision: { kind: 'assigned', ...found, memberId, ruleId, because, candidates },
        state: give(memberId, choice.state),
      };
    }
    const members = prepared.pool.map(({ member }) => member);
    const standIn = findStandIn(members, lead, desk, state, now);
    if (standIn) {
      const because = { key: 'assigned-as-substitute', parameters };
      const others = candidates.filter(({ memberId }) => memberId !== standIn.substitute.id);
      const verdicts = [verdictOf(standIn, ruleId), ...others];
      return {
        decision: {
          kind: 'assigned',
          ...found,
          ...steppedIn(standIn),
          ruleId,
          because,
          candidates: verdicts,
        },
        state: give(standIn.substitute.id, state),
      };
    }
    if (whenNobody !== 'NEXT_RULE') {
      const teamId = whenNobody === 'TEAM_QUEUE' ? pool.teamId : null;
      const forAll = prepared.pool.length === 0 ? 'queued-as-set' : 'queued-for-all';
      const because = { key: teamId === null ? forAll : 'queued-for-team', parameters };
      return { decision: { kind: 'queued', ...found, ruleId, teamId, because, candidates }, state };
    }
    passed.push({ ruleId, because: { key: 'rule-found-nobody', parameters } });
  }
  invariant(false, 'the default rule holds for every lead and passes none on');
}

function steppedIn({ substitute, insteadOfId }: StandIn) {
  return { memberId: substitute.id, insteadOfId };
}

function verdictOf({ substitute }: StandIn, ruleId: string | null): CandidateVerdict {
  return { memberId: substitute.id, ruleId, weight: substitute.weight, couldTakeIt: true, whyNot: [] };
}

/**
 * The verdicts of the rule asked last, then of who was looked at before it; of the customer's owner it is
 * said each time why not.
 */
function together(
  verdicts: readonly CandidateVerdict[],
  before: readonly CandidateVerdict[],
  owner: CandidateVerdict | undefined,
): readonly CandidateVerdict[] {
  const judged = new Set(verdicts.map(({ memberId }) => memberId));
  const said = new Set(owner?.whyNot.map(({ key }) => key));
  return [
    ...verdicts.map((verdict) => {
      if (verdict.memberId !== owner?.memberId || verdict.whyNot.length === 0) return verdict;
      return { ...verdict, whyNot: [...owner.whyNot, ...verdict.whyNot.filter(({ key }) => !said.has(key))] };
    }),
    ...before.filter(({ memberId }) => !judged.has(memberId)),
  ];
}

function loadAfter(
  memberId: string,
  lead: LeadToAssign,
  desk: AssignmentDesk,
  { loads }: AssignmentState,
  now: Instant,
) {
  const member = desk.member(memberId);
  invariant(member, 'a lead is given to one of the members');
  return withLead(ownEntry(loads, memberId) ?? NO_LOAD, desk.dayIn(member.zone, now), lead.potential, now);
}
