import { describe, expect, it } from 'vitest';
import { DAY, deskOf, HOUR, lead, member, NOW, otherwise, rule, TOKYO } from '../../test/assignment-world.ts';
import { qualificationWords } from '../qualification/index.ts';
import { gapsOf, sayer, sharedWords, type WorkingCalendar } from '../shared/index.ts';
import { assignLead } from './assign-lead.ts';
import { assignLeads } from './assign-leads.ts';
import { type AssignmentDecision, whyNot } from './assignment-decision.ts';
import type { StoredAssignmentPlan } from './assignment-plan.ts';
import { type AssignmentState, FRESH_STATE, NO_LOAD } from './assignment-state.ts';
import { NO_CAPS } from './caps.ts';
import type { LeadToAssign } from './lead-to-assign.ts';
import type { PoolMember } from './pool-member.ts';
import { assignmentWords } from './words.ts';

const say = sayer(sharedWords, qualificationWords, assignmentWords);
const germany: Partial<LeadToAssign> = { facts: { country: 'DE' } };
const inGermany = { '==': [{ var: 'country' }, 'DE'] };
const office: WorkingCalendar = {
  zone: TOKYO,
  week: { 1: [{ from: '09:00', to: '18:00' }], 2: [{ from: '09:00', to: '18:00' }] },
  days: {},
};

function give(
  members: readonly PoolMember[],
  plan?: Partial<StoredAssignmentPlan>,
  change: Partial<LeadToAssign> = {},
  state: AssignmentState = FRESH_STATE,
): AssignmentDecision {
  return assignLead(lead('l', change), deskOf(members, plan), state, NOW).decision;
}

const givenTo = (decision: AssignmentDecision) => (decision.kind === 'assigned' ? decision.memberId : null);
const keysOf = (decision: AssignmentDecision, id: string) => whyNot(decision, id).map(({ key }) => key);
const because = (decision: AssignmentDecision) => say(decision.because, 'en');

describe('the rules of a plan', () => {
  const plan = {
    rules: [rule('germany', ['aoi'], { when: inGermany })],
    otherwise: otherwise(['ben']),
  };

  it('are asked in order, the first that holds and finds somebody decides', () => {
    const decision = give([member('aoi'), member('ben')], plan, germany);
    expect(decision).toMatchObject({ kind: 'assigned', memberId: 'aoi', ruleId: 'germany', passed: [] });
    expect(because(decision)).toBe('Nobody else in “germany” could take it.');
  });

  it('leave to the default what no condition holds for', () => {
    const decision = give([member('aoi'), member('ben')], plan);
    expect(decision).toMatchObject({ memberId: 'ben', ruleId: 'otherwise' });
    expect(decision.passed.map((passed) => say(passed.because, 'en'))).toEqual([
      'The lead does not meet the condition of “germany”.',
    ]);
    expect(keysOf(decision, 'aoi')).toEqual(['not-in-pool']);
  });

  it('pass on a lead that nobody of their pool can take, and say why of each', () => {
    const leave = [{ from: '2026-11-20', to: '2026-11-27' }];
    const decision = give([member('aoi', { leave }), member('ben')], plan, germany);
    expect(decision).toMatchObject({ memberId: 'ben', passed: [{ ruleId: 'germany' }] });
    expect(whyNot(decision, 'aoi').map((reason) => say(reason, 'en'))).toEqual([
      'Is on leave through Nov 27, 2026.',
    ]);
  });

  it('or let it wait, for everybody or for their team', () => {
    const away = member('aoi', { active: [], teamId: 'east' });
    const waiting = (whenNobody: 'QUEUE' | 'TEAM_QUEUE', teamId: string | null) =>
      give([away, member('ben')], {
        ...plan,
        rules: [rule('germany', ['aoi'], { pool: { memberIds: ['aoi'], teamId }, whenNobody })],
      });
    expect(waiting('QUEUE', null)).toMatchObject({ kind: 'queued', ruleId: 'germany', teamId: null });
    expect(because(waiting('QUEUE', null))).toBe('Nobody in “germany” could take it. It waits in the queue.');
  });

  it('or the default names nobody at all, so that a lead waits as it was set', () => {
    const asSet = give([member('ben')], { rules: [], otherwise: otherwise([]) });
    expect(asSet).toMatchObject({ kind: 'queued', teamId: null, candidates: [] });
    expect(because(asSet)).toMatch(/^By “.+” it waits until somebody takes it\.$/);
  });
});

describe('who can take a lead', () => {
  const cases: readonly [string, Partial<PoolMember>, string][] = [
    ['somebody who pauses', { pauses: [{ from: 0, until: null }] }, 'Takes no new leads for now.'],
    [
      'somebody who pauses for an hour',
      { pauses: [{ from: NOW, until: NOW + HOUR }] },
      'Takes no new leads until Nov 25, 2026, 11:00 AM.',
    ],
    [
      'somebody whose shift begins on Monday',
      { shifts: office },
      'Is off shift until Nov 30, 2026, 9:00 AM.',
    ],
    ['somebody without shifts', { shifts: { ...office, week: {} } }, 'Has no shifts.'],
    [
      'somebody with a cap of none a day',
      { caps: { ...NO_CAPS, perDay: 0 } },
      'Has reached the daily limit for Nov 25, 2026: 0 leads.',
    ],
  ];
  it.each(cases)('is not %s', (_who, change, sentence) => {
    const decision = give([member('aoi', change), member('ben')]);
    expect(givenTo(decision)).toBe('ben');
    expect(whyNot(decision, 'aoi').map((reason) => say(reason, 'en'))).toEqual([
      'Would have come first.',
      sentence,
    ]);
  });

  it('is not somebody who has left, whose turn it cannot be', () => {
    const decision = give([member('aoi', { active: [{ from: 0, until: NOW }] }), member('ben')]);
    expect(givenTo(decision)).toBe('ben');
    expect(keysOf(decision, 'aoi')).toEqual(['member-not-active']);
  });

  it('counts the day of a cap in the zone of the member', () => {
    const caps = { ...NO_CAPS, perDay: 1 };
    const loads = {
      aoi: { ...NO_LOAD, given: { day: '2026-11-24', all: 1, of: {} } },
      ben: { ...NO_LOAD, given: { day: '2026-11-24', all: 1, of: {} } },
    };
    const members = [member('aoi', { caps, zone: 'America/New_York' }), member('ben', { caps })];
    const decision = give(members, undefined, {}, { ...FRESH_STATE, loads });
    expect(givenTo(decision)).toBe('ben');
    expect(keysOf(decision, 'aoi')).toContain('day-cap-reached');
  });

  it('has room under the caps of the rule, which stand in for the member’s own', () => {
    const caps = { perDay: null, openLeads: 2, perDayOf: { HIGH: 0 } };
    const members = [member('aoi', { caps }), member('ben')];
    const loads = { aoi: { ...NO_LOAD, openLeads: 2 }, ben: NO_LOAD };
    const decided = give(members, undefined, { potential: 'HIGH' }, { ...FRESH_STATE, loads });
    expect(whyNot(decided, 'aoi').map((reason) => say(reason, 'en'))).toEqual([
      'Would have come first.',
      'Has reached the daily limit of “High” leads for Nov 25, 2026: 0.',
      'Has 2 open leads; the limit is 2.',
    ]);
    const plan = {
      otherwise: otherwise(['aoi', 'ben'], { caps: { openLeads: 3, perDayOf: { HIGH: null } } }),
    };
    expect(givenTo(give(members, plan, { potential: 'HIGH' }, { ...FRESH_STATE, loads }))).toBe('aoi');
    const ofLow = { otherwise: otherwise(['aoi', 'ben'], { caps: { openLeads: 3, perDayOf: { LOW: 1 } } }) };
    expect(givenTo(give(members, ofLow, { potential: 'HIGH' }, { ...FRESH_STATE, loads }))).toBe('ben');
  });

  it('is known by any id, one that every object has among them, before and after its state was stored', () => {
    const ids = ['__proto__', 'constructor', 'toString'];
    for (const method of ['ROUND_ROBIN', 'WEIGHTED', 'LEAST_OPEN_LOAD'] as const) {
      const caps = { ...NO_CAPS, perDay: 2 };
      const desk = deskOf(
        ids.map((id) => member(id, { caps })),
        { otherwise: otherwise(ids, { id: '__proto__', method }) },
      );
      let state: AssignmentState = FRESH_STATE;
      const taken = Array.from({ length: 7 }, (_, index) => {
        const assigned = assignLead(lead(`l${index}`), desk, state, NOW);
        state = JSON.parse(JSON.stringify(assigned.state));
        return givenTo(assigned.decision);
      });
      expect(taken.toSorted()).toEqual(
        [...ids, ...ids]
          .toSorted()
          .concat([null as never])
          .toSorted(),
      );
      expect(new Set(taken.slice(0, 3))).toEqual(new Set(ids));
    }
  });

  it('sells what the lead is about, speaks its language and looks after its territory', () => {
    const plan = {
      territories: [
        { id: 'eu', name: 'Europe', when: inGermany },
        { id: 'jp', name: 'Japan', when: { '==': [{ var: 'country' }, 'JP'] } },
      ],
      otherwise: otherwise(['aoi', 'ben'], { requires: ['PRODUCT_SKILL', 'LANGUAGE', 'TERRITORY'] }),
    };
    const asked: Partial<LeadToAssign> = {
      ...germany,
      language: 'de-AT',
      productGroups: [
        { id: 'g1', name: 'Pumps' },
        { id: 'g2', name: 'Valves' },
      ],
    };
    const able = member('ben', { productGroupIds: ['g1', 'g2'], languages: ['de'], territoryIds: ['eu'] });
    const unable = member('aoi', { languages: ['de-CH'], territoryIds: ['jp'] });
    const decision = give([unable, able], plan, asked);
    expect(givenTo(decision)).toBe('ben');
    expect(whyNot(decision, 'aoi').map((reason) => say(reason, 'en'))).toEqual([
      'Does not sell Pumps and Valves.',
      'Does not speak the lead’s language: Austrian German.',
      'Does not cover Europe.',
    ]);
    const unknown = give([unable, able], plan, { facts: { country: 'FR' } });
    expect(unknown.kind).toBe('queued');
    expect(keysOf(unknown, 'ben')).toEqual(['lead-in-no-territory']);
  });

  it('did not let this very lead lie before', () => {
    const decision = give([member('aoi'), member('ben')], undefined, { exceptMemberIds: ['aoi'] });
    expect(givenTo(decision)).toBe('ben');
    expect(keysOf(decision, 'aoi')).toEqual(['had-it-before']);
  });
});

describe('a round', () => {
  it('takes no account of weights, and says how many stand before', () => {
    const members = ['aoi', 'ben', 'chloe'].map((id) => member(id, { weight: 3 }));
    const plan = { otherwise: otherwise(['chloe', 'aoi', 'ben'], { weights: { aoi: 9 } }) };
    const decision = give(members, plan);
    expect(because(decision)).toBe('It was this member’s turn in “otherwise”.');
    expect(decision.candidates.map(({ memberId, weight }) => [memberId, weight])).toEqual([
      ['chloe', 1],
      ['aoi', 1],
      ['ben', 1],
    ]);
    expect(['aoi', 'ben'].map((id) => say(whyNot(decision, id)[0] ?? decision.because, 'en'))).toEqual([
      '1 member was ahead in turn.',
      '2 members were ahead in turn.',
    ]);
  });
});

describe('weights', () => {
  it('are the member’s own, or the rule’s in their place', () => {
    const members = [member('aoi'), member('ben', { weight: 3 }), member('chloe', { weight: 2 })];
    const plan = {
      otherwise: otherwise(['aoi', 'ben', 'chloe'], { method: 'WEIGHTED', weights: { aoi: 9 } }),
    };
    const decision = give(members, plan);
    expect(because(decision)).toBe('By weight, this member was due next in “otherwise”.');
    expect(decision.candidates.map(({ weight }) => weight)).toEqual([9, 3, 2]);
    expect(keysOf(decision, 'ben')).toEqual(['later-by-weight']);
  });
});

describe('the least open load', () => {
  const by = (weights: Readonly<Record<string, number>> = {}) => ({
    otherwise: otherwise(['aoi', 'ben', 'chloe'], { method: 'LEAST_OPEN_LOAD', weights }),
  });
  const loads = (aoi: number, ben: number, chloe: number) => ({
    ...FRESH_STATE,
    loads: {
      aoi: { ...NO_LOAD, openLeads: aoi, lastAssignedAt: NOW - HOUR },
      ben: { ...NO_LOAD, openLeads: ben, lastAssignedAt: NOW - DAY },
      chloe: { ...NO_LOAD, openLeads: chloe, lastAssignedAt: NOW - DAY },
    },
  });
  const all = [member('aoi'), member('ben'), member('chloe')];

  it('is measured by weight', () => {
    const decision = give(all, by({ aoi: 3 }), {}, loads(5, 2, 3));
    expect(givenTo(decision)).toBe('aoi');
    expect(whyNot(decision, 'ben').map((reason) => say(reason, 'en'))).toEqual([
      'Has 2 open leads at weight 1; the chosen member has 5 at weight 3.',
    ]);
  });

  it('goes to who has waited longest among equals, then by id', () => {
    const decision = give(all, by(), {}, loads(2, 2, 2));
    expect(givenTo(decision)).toBe('ben');
    expect([keysOf(decision, 'aoi'), keysOf(decision, 'chloe')]).toEqual([
      ['as-free-and-served-later'],
      ['as-free-and-later-listed'],
    ]);
  });
});

describe('many leads at once', () => {
  it('are spread as evenly as one by one', () => {
    const members = Array.from({ length: 7 }, (_, index) => member(`m${index}`));
    const leads = Array.from({ length: 1_000 }, (_, index) => lead(`l${index}`));
    const { decisions, state } = assignLeads(leads, deskOf(members), FRESH_STATE, NOW);
    const counts = [...Map.groupBy(decisions, givenTo).values()].map((given) => given.length);
    expect(counts.toSorted()).toEqual([142, 143, 143, 143, 143, 143, 143]);
    expect(
      Object.values(state.loads)
        .map(({ openLeads }) => openLeads)
        .toSorted(),
    ).toEqual(counts.toSorted());
  });
});

describe('what is said', () => {
  it('is said in both languages, and can be stored and said later', () => {
    const decision = give([member('aoi', { pauses: [{ from: 0, until: NOW + DAY }] }), member('ben')]);
    const stored = JSON.parse(JSON.stringify(decision)) as AssignmentDecision;
    expect(stored).toEqual(decision);
    expect(whyNot(stored, 'aoi').map((reason) => say(reason, 'ja'))).toEqual([
      '本来は先に割り当てられる順番でした。',
      '2026年11月26日 10:00まで新しい見込みの受け取りを休止しています。',
    ]);
  });

  it('has no gaps in either language', () => {
    expect(gapsOf(assignmentWords)).toEqual([]);
  });
});
