import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  checkedPlan,
  DAY,
  HOUR,
  lead,
  member,
  NOW,
  otherwise,
  rule,
  storedPlan,
  TOKYO,
} from '../../test/assignment-world.ts';
import { qualificationWords } from '../qualification/index.ts';
import { LOCALES, sayer, sharedWords, type WorkingCalendar } from '../shared/index.ts';
import { type Assigned, assignLead } from './assign-lead.ts';
import type { AssignmentDecision } from './assignment-decision.ts';
import { ASSIGNMENT_METHODS, REQUIREMENTS, RETURNING_POLICIES } from './assignment-plan.ts';
import { type AssignmentState, FRESH_STATE, NO_LOAD, onDay } from './assignment-state.ts';
import { misfitsOf } from './judge-fit.ts';
import { absencesOf } from './judge-presence.ts';
import type { LeadToAssign } from './lead-to-assign.ts';
import type { PoolMember } from './pool-member.ts';
import { prepareAssignment } from './prepare-assignment.ts';
import { assignmentWords } from './words.ts';

const say = sayer(sharedWords, qualificationWords, assignmentWords);
const IDS = ['aoi', 'ben', 'chloe', 'dai', 'eri'];
const SPANS: WorkingCalendar = {
  zone: TOKYO,
  week: {
    1: [{ from: '09:00', to: '12:00' }],
    3: [{ from: '09:00', to: '18:00' }],
    4: [{ from: '22:00', to: '06:00' }],
  },
  days: {},
};
const WHEN = {
  all: null,
  germany: { '==': [{ var: 'country' }, 'DE'] },
  rich: { '>': [{ var: 'budget' }, 100] },
};

const maybe = <Value>(value: Value) => fc.option(fc.constant(value), { nil: undefined });
const some = <Value>(values: readonly Value[]) => fc.subarray([...values]);
const cap = fc.option(fc.nat(6), { nil: null });
const caps = fc.record({
  perDay: cap,
  openLeads: cap,
  perDayOf: fc.record({ HIGH: fc.option(fc.nat(3)) }, { requiredKeys: [] }),
});

const members: fc.Arbitrary<readonly PoolMember[]> = fc.tuple(
  ...IDS.map((id) =>
    fc
      .record({
        active: maybe([]),
        pauses: maybe([{ from: NOW + DAY, until: NOW + 2 * DAY }]),
        leave: maybe([{ from: '2026-11-26', to: '2026-11-28' }]),
        shifts: maybe(SPANS),
        zone: fc.constantFrom(TOKYO, 'America/New_York'),
        weight: fc.integer({ min: 1, max: 4 }),
        caps,
        productGroupIds: some(['g1', 'g2']),
        languages: some(['ja', 'en']),
        territoryIds: some(['de']),
      })
      .map((change) =>
        member(id, Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined))),
      ),
  ),
);

const anyRule = fc.record({
  when: fc.constantFrom(...Object.values(WHEN)),
  pool: fc.record({ memberIds: fc.shuffledSubarray(IDS, { minLength: 1 }), teamId: fc.constant(null) }),
  method: fc.constantFrom(...ASSIGNMENT_METHODS),
  requires: some(REQUIREMENTS),
  weights: fc.record({ aoi: fc.integer({ min: 1, max: 9 }) }, { requiredKeys: [] }),
  caps: fc.oneof(fc.constant({}), fc.record({ perDay: fc.nat(4) })),
  whenNobody: fc.constantFrom('NEXT_RULE' as const, 'QUEUE' as const),
});

const plan = fc
  .record({
    returning: fc.constantFrom(...RETURNING_POLICIES),
    rules: fc.array(anyRule, { maxLength: 3 }),
    rest: fc.subarray(IDS),
  })
  .map(({ returning, rules, rest }) =>
    storedPlan({
      returning,
      territories: [{ id: 'de', name: 'Germany', when: WHEN.germany }],
      rules: rules.map((change, index) => rule(`r${index}`, [], change)),
      otherwise: otherwise(rest),
    }),
  );

const leads: fc.Arbitrary<readonly LeadToAssign[]> = fc.array(
  fc
    .record({
      country: fc.constantFrom('DE', 'JP'),
      budget: fc.constantFrom(50, 500),
      productGroups: some([
        { id: 'g1', name: 'Pumps' },
        { id: 'g2', name: 'Valves' },
      ]),
      language: fc.constantFrom(null, 'ja', 'en-GB', 'de'),
      potential: fc.constantFrom(null, 'LOW' as const, 'HIGH' as const),
      previousOwnerId: fc.constantFrom(null, 'aoi', 'ben', 'gone'),
      exceptMemberIds: some(['aoi', 'chloe']),
    })
    .map(({ country, budget, ...rest }) => lead('l', { ...rest, facts: { country, budget } })),
  { minLength: 1, maxLength: 25 },
);

const world = fc.record({ members, plan, leads, step: fc.constantFrom(HOUR, 7 * HOUR, DAY) });
type World = typeof world extends fc.Arbitrary<infer Value> ? Value : never;

interface Step extends Assigned {
  readonly lead: LeadToAssign;
  readonly now: number;
  readonly before: AssignmentState;
}

/** Gives out the leads of a world, one every step. */
function run({ members, plan, leads, step }: World, listed = members): readonly Step[] {
  const desk = prepareAssignment(checkedPlan(plan, members), listed, [], TOKYO);
  let before = FRESH_STATE;
  return leads.map((each, index) => {
    const now = NOW + index * step;
    const assigned = assignLead(each, desk, before, now);
    const taken = { ...assigned, lead: each, now, before };
    before = assigned.state;
    return taken;
  });
}

const decisionsOf = (steps: readonly Step[]) => steps.map(({ decision }) => decision);
const holds = (law: (world: World) => void) => fc.assert(fc.property(world, law));

/** Who was given a lead, as they were before it, with the rule that gave it. */
function takerOf({ members, plan }: World, { decision }: Step) {
  if (decision.kind !== 'assigned') return undefined;
  const taker = members.find(({ id }) => id === decision.memberId);
  const by = [...plan.rules, plan.otherwise].find(({ id }) => id === decision.ruleId);
  return taker && { taker, by };
}

describe('laws of assignment', () => {
  it('every lead is given to one member or waits, and either is said in both languages', () => {
    const blank = /[{}]|^$|^[a-z-]+$/;
    const saidOf = ({ because, passed, candidates }: AssignmentDecision) => [
      because,
      ...passed.map((each) => each.because),
      ...candidates.flatMap(({ whyNot }) => whyNot),
    ];
    holds((given) => {
      for (const { decision } of run(given))
        for (const sentence of saidOf(decision))
          for (const locale of LOCALES) expect(say(sentence, locale)).not.toMatch(blank);
    });
  });

  it('every candidate was given the lead or has at least one reason why not, never both', () => {
    holds((given) => {
      for (const { decision } of run(given)) {
        const unexplained = decision.candidates.filter(({ whyNot }) => whyNot.length === 0);
        expect(unexplained.map(({ memberId }) => memberId)).toEqual(
          decision.kind === 'assigned' ? [decision.memberId] : [],
        );
      }
    });
  });

  it('no cap is exceeded, of the day, of the potential or of the open load', () => {
    holds((given) => {
      for (const step of run(given)) {
        const found = takerOf(given, step);
        if (!found) continue;
        const { taker, by } = found;
        const { perDay, openLeads } = { ...taker.caps, ...by?.caps };
        const perDayOf = { ...taker.caps.perDayOf, ...by?.caps.perDayOf };
        const load = step.state.loads[taker.id] ?? NO_LOAD;
        const day = onDay(load, load.given?.day ?? '');
        expect(day.all).toBeLessThanOrEqual(perDay ?? Number.POSITIVE_INFINITY);
        expect(load.openLeads).toBeLessThanOrEqual(openLeads ?? Number.POSITIVE_INFINITY);
        if (step.lead.potential === 'HIGH' && perDayOf.HIGH != null)
          expect(day.of.HIGH).toBeLessThanOrEqual(perDayOf.HIGH);
      }
    });
  });

  it('no rule gives a lead to somebody who is away or does not fit it, nor returns one to somebody who has left', () => {
    holds((given) => {
      for (const step of run(given)) {
        const found = takerOf(given, step);
        if (!found) continue;
        const { taker, by } = found;
        const today = step.state.loads[taker.id]?.given?.day ?? '';
        const absences = absencesOf(taker, step.now, today).map(({ key }) => key);
        if (by) {
          const inGermany = step.lead.facts.country === 'DE';
          const territories = inGermany ? [{ id: 'de', name: 'Germany' }] : [];
          expect(absences).toEqual([]);
          expect(misfitsOf(taker, step.lead, by.requires, territories)).toEqual([]);
        } else if (given.plan.returning === 'WHEN_ACTIVE')
          expect(absences).not.toContain('member-not-active');
        else expect([given.plan.returning, absences]).toEqual(['WHEN_AVAILABLE', []]);
        expect(step.lead.exceptMemberIds).not.toContain(taker.id);
      }
    });
  });

  it('a returning customer whose owner can take the lead goes to nobody else, whatever the rules', () => {
    holds((given) => {
      for (const { decision, lead: each } of run(given)) {
        const owner = decision.candidates.find(({ memberId }) => memberId === each.previousOwnerId);
        const isOffered = given.plan.returning !== 'BY_RULES' && each.previousOwnerId !== null;
        if (!isOffered) continue;
        const isReturned = decision.kind === 'assigned' && decision.ruleId === null;
        expect(isReturned).toBe(owner?.ruleId === null && owner.whyNot.length === 0);
        if (!isReturned && owner && owner.whyNot.length > 0)
          expect(owner.whyNot[0]?.key).toBe('owned-customer-before');
      }
    });
  });

  it('the order in which the members are listed changes nothing', () => {
    holds((given) => {
      expect(run(given, given.members.toReversed())).toEqual(run(given));
    });
  });

  it('the state is stored between any two leads without a difference, and is never changed in place', () => {
    holds((given) => {
      const desk = prepareAssignment(checkedPlan(given.plan, given.members), given.members, [], TOKYO);
      let stored = JSON.stringify(FRESH_STATE);
      const decisions = given.leads.map((each, index) => {
        const state = JSON.parse(stored) as AssignmentState;
        const assigned = assignLead(each, desk, state, NOW + index * given.step);
        expect(JSON.stringify(state)).toBe(stored);
        stored = JSON.stringify(assigned.state);
        return assigned.decision;
      });
      expect(decisions).toEqual(decisionsOf(run(given)));
    });
  });

  it('leads are counted once: what was given out is what the members hold', () => {
    holds((given) => {
      const steps = run(given);
      const held = Object.values(steps.at(-1)?.state.loads ?? {}).reduce(
        (sum, each) => sum + each.openLeads,
        0,
      );
      expect(held).toBe(steps.filter(({ decision }) => decision.kind === 'assigned').length);
    });
  });
});
