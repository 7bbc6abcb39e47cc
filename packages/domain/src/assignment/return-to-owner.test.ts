import { describe, expect, it } from 'vitest';
import { deskOf, lead, member, NOW, otherwise, rule } from '../../test/assignment-world.ts';
import { assignLead } from './assign-lead.ts';
import { type AssignmentDecision, whyNot } from './assignment-decision.ts';
import type { StoredAssignmentPlan } from './assignment-plan.ts';
import { FRESH_STATE } from './assignment-state.ts';
import { NO_CAPS } from './caps.ts';
import type { LeadToAssign } from './lead-to-assign.ts';
import type { PoolMember } from './pool-member.ts';

const give = (
  members: readonly PoolMember[],
  plan: Partial<StoredAssignmentPlan>,
  change: Partial<LeadToAssign>,
): AssignmentDecision => assignLead(lead('l', change), deskOf(members, plan), FRESH_STATE, NOW).decision;
const givenTo = (decision: AssignmentDecision) => (decision.kind === 'assigned' ? decision.memberId : null);
const keysOf = (decision: AssignmentDecision, id: string) => whyNot(decision, id).map(({ key }) => key);

describe('a returning customer', () => {
  const back = { previousOwnerId: 'ben' };
  const members = (change: Partial<PoolMember> = {}) => [member('aoi'), member('ben', change)];
  const plan = (returning: StoredAssignmentPlan['returning']) => ({
    returning,
    otherwise: otherwise(['aoi', 'ben']),
  });
  const paused = { pauses: [{ from: 0, until: null }] };

  it('goes to the owner of before, ahead of the rules and without costing a turn', () => {
    const desk = deskOf(members(), plan('WHEN_AVAILABLE'));
    const { decision, state } = assignLead(lead('l', back), desk, FRESH_STATE, NOW);
    expect(decision).toMatchObject({ kind: 'assigned', memberId: 'ben', ruleId: null });
    expect(state.lines).toEqual({});
    expect(state.loads.ben).toMatchObject({ openLeads: 1, lastAssignedAt: NOW });
    expect(keysOf(decision, 'aoi')).toEqual(['customer-of-another']);
  });

  it('waits for the owner who is away, or does not, as the plan says', () => {
    expect(givenTo(give(members(paused), plan('WHEN_ACTIVE'), back))).toBe('ben');
    const decision = give(members(paused), plan('WHEN_AVAILABLE'), back);
    expect(givenTo(decision)).toBe('aoi');
    expect(keysOf(decision, 'ben')).toEqual(['owned-customer-before', 'member-paused']);
    expect(givenTo(give(members(), plan('BY_RULES'), back))).toBe('aoi');
  });

  it('never goes to somebody who has left, or over a cap', () => {
    for (const change of [{ active: [] }, { caps: { ...NO_CAPS, openLeads: 0 } }])
      expect(givenTo(give(members(change), plan('WHEN_ACTIVE'), back))).toBe('aoi');
    const decision = give([member('aoi')], { ...plan('WHEN_ACTIVE'), otherwise: otherwise(['aoi']) }, back);
    expect(keysOf(decision, 'ben')).toEqual(['owned-customer-before', 'member-not-active']);
  });

  it('who is judged by several rules is told of the last one, and each time that they owned the customer', () => {
    const decision = give(
      members(paused),
      {
        ...plan('WHEN_AVAILABLE'),
        rules: [rule('japanese', ['ben'], { requires: ['LANGUAGE'] })],
      },
      { ...back, language: 'ja' },
    );
    expect(decision.passed.map(({ because }) => because.key)).toEqual(['rule-found-nobody']);
    expect(keysOf(decision, 'ben')).toEqual(['owned-customer-before', 'member-paused']);
    expect(decision.candidates.map(({ memberId, ruleId }) => [memberId, ruleId])).toEqual([
      ['aoi', 'otherwise'],
      ['ben', 'otherwise'],
    ]);
  });
});
