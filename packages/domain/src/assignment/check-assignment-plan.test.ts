import { describe, expect, it } from 'vitest';
import {
  lead,
  member,
  NOW,
  otherwise,
  rule,
  SCHEMA,
  storedPlan,
  TOKYO,
} from '../../test/assignment-world.ts';
import { expectKeptOrRefused } from '../../test/kept-or-refused.ts';
import { isRefusal, sayer } from '../shared/index.ts';
import { assignLead } from './assign-lead.ts';
import type { StoredAssignmentPlan } from './assignment-plan.ts';
import { FRESH_STATE } from './assignment-state.ts';
import { checkAssignmentPlan } from './check-assignment-plan.ts';
import { checkAssignmentState } from './check-assignment-state.ts';
import { poolOf, prepareAssignment } from './prepare-assignment.ts';
import { assignmentWords } from './words.ts';

const staff = {
  members: [member('aoi', { teamId: 'north' }), member('ben', { teamId: 'east' })],
  teams: [{ id: 'east' }, { id: 'north', parentId: 'east' }, { id: 'west' }],
};
const check = (change: Partial<StoredAssignmentPlan>) =>
  checkAssignmentPlan(storedPlan(change), SCHEMA, staff);
const checkOne = (change: Parameters<typeof rule>[2], memberIds = ['aoi']) =>
  check({ rules: [rule('one', ['ben']), rule('two', memberIds, change)] });

describe('a plan that is saved', () => {
  it('comes back with its conditions typed, ready to be used', () => {
    const germany = { '==': [{ var: 'country' }, 'DE'] };
    const checked = check({
      territories: [{ id: 't', name: 'Germany', when: germany }],
      rules: [rule('one', ['ben'], { when: germany })],
    });
    if (isRefusal(checked)) expect.fail(checked.because);
    expect(checked.warnings).toEqual([]);
    const desk = prepareAssignment(checked.plan, staff.members, staff.teams, TOKYO);
    const decide = (country: string) =>
      assignLead(lead('l', { facts: { country } }), desk, FRESH_STATE, NOW).decision;
    expect(decide('DE')).toMatchObject({ memberId: 'ben' });
    expect(decide('JP')).toMatchObject({ kind: 'queued', ruleId: 'otherwise' });
  });

  it('may leave its default without anybody: what is left waits', () => {
    expect(check({})).toMatchObject({ warnings: [] });
  });

  it.each<[string, ReturnType<typeof check>, string, string]>([
    ['a blank name', checkOne({ name: ' ' }), 'assignment-rule-unnamed', 'rules.1.name'],
    ['a name like a book', checkOne({ name: 'a'.repeat(301) }), 'text-too-long', 'rules.1.name'],
    [
      'a territory with a name like a book',
      check({ territories: [{ id: 't', name: 'a'.repeat(301), when: true }] }),
      'text-too-long',
      'territories.0.name',
    ],
    ['an empty pool', checkOne({}, []), 'pool-empty', 'rules.1.pool'],
    ['a stranger', checkOne({}, ['aoi', 'zoe']), 'pool-member-unknown', 'rules.1.pool.memberIds.1'],
    [
      'an unknown team',
      checkOne({ pool: { memberIds: [], teamId: 'south' } }),
      'pool-team-unknown',
      'rules.1.pool.teamId',
    ],
    [
      'a team’s queue without a team',
      checkOne({ whenNobody: 'TEAM_QUEUE' }),
      'queue-without-team',
      'rules.1.whenNobody',
    ],
    [
      'a weight of nothing',
      checkOne({ weights: { aoi: 0 } }),
      'assignment-weight-unfit',
      'rules.1.weights.aoi',
    ],
    [
      'a weight of a half',
      checkOne({ weights: { aoi: 1.5 } }),
      'assignment-weight-unfit',
      'rules.1.weights.aoi',
    ],
    [
      'a weight beyond a hundred',
      checkOne({ weights: { aoi: 101 } }),
      'assignment-weight-unfit',
      'rules.1.weights.aoi',
    ],
    [
      'a cap below nothing',
      checkOne({ caps: { perDay: -1 } }),
      'assignment-cap-unfit',
      'rules.1.caps.perDay',
    ],
    [
      'half an open lead',
      checkOne({ caps: { openLeads: 0.5 } }),
      'assignment-cap-unfit',
      'rules.1.caps.openLeads',
    ],
    [
      'half a lead of a potential',
      checkOne({ caps: { perDayOf: { HIGH: 0.5 } } }),
      'assignment-cap-unfit',
      'rules.1.caps.perDayOf.HIGH',
    ],
    [
      'an id used twice',
      check({ rules: [rule('one', ['aoi']), rule('one', ['ben'])] }),
      'assignment-rule-twice',
      'rules.1',
    ],
    ['the default’s id', check({ rules: [rule('otherwise', ['aoi'])] }), 'assignment-rule-twice', 'rules.0'],
    [
      'a condition on a field nobody knows',
      checkOne({ when: { and: [true, { '==': [{ var: 'planet' }, 'x'] }] } }),
      'rule-field-unknown',
      'rules.1.when.and.1.==.0.var',
    ],
    [
      'a default with a condition',
      check({ otherwise: { ...otherwise(['aoi']), when: true } as never }),
      'default-passes-on',
      'otherwise',
    ],
    [
      'a default that passes on',
      check({ otherwise: { ...otherwise(['aoi']), whenNobody: 'NEXT_RULE' } as never }),
      'default-passes-on',
      'otherwise',
    ],
    [
      'a team’s queue of a default without anybody',
      check({ otherwise: otherwise([], { whenNobody: 'TEAM_QUEUE' }) }),
      'queue-without-team',
      'otherwise.whenNobody',
    ],
    [
      'a stranger in the default',
      check({ otherwise: otherwise(['zoe']) }),
      'pool-member-unknown',
      'otherwise.pool.memberIds.0',
    ],
    [
      'a territory without a name',
      check({ territories: [{ id: 't', name: '', when: true }] }),
      'territory-unnamed',
      'territories.0.name',
    ],
    [
      'a territory twice',
      check({
        territories: [
          { id: 't', name: 'A', when: true },
          { id: 't', name: 'B', when: true },
        ],
      }),
      'territory-twice',
      'territories.1',
    ],
    [
      'a territory that is no rule',
      check({ territories: [{ id: 't', name: 'A', when: 'here' }] }),
      'rule-unfit',
      'territories.0.when',
    ],
    ['a method nobody knows', checkOne({ method: 'RANDOM' as never }), 'value-unfit', 'rules.1.method'],
    [
      'a requirement nobody knows',
      checkOne({ requires: ['x' as never] }),
      'value-unfit',
      'rules.1.requires.0',
    ],
    [
      'another answer to nobody',
      checkOne({ whenNobody: 'WAIT' as never }),
      'value-unfit',
      'rules.1.whenNobody',
    ],
    ['another way of returning', check({ returning: 'ALWAYS' as never }), 'value-unfit', 'returning'],
    [
      'a potential nobody knows',
      checkOne({ caps: { perDayOf: { HUGE: 1 } as never } }),
      'value-unfit',
      'rules.1.caps.perDayOf.HUGE',
    ],
    [
      'more rules than anybody reads',
      check({ rules: Array.from({ length: 201 }, (_, index) => rule(`r${index}`, ['aoi'])) }),
      'value-unfit',
      'rules',
    ],
    [
      'more territories than anybody reads',
      check({
        territories: Array.from({ length: 1_001 }, (_, index) => ({
          id: `t${index}`,
          name: 'T',
          when: true,
        })),
      }),
      'value-unfit',
      'territories',
    ],
  ])('is refused for %s, under its path', (_what, answer, because, path) => {
    expect(isRefusal(answer) && [answer.because, answer.path?.join('.')]).toEqual([because, path]);
  });
});

it('law: whatever is stored as a plan is refused under its path or assigns', () => {
  const full = storedPlan({
    territories: [{ id: 't', name: 'Germany', when: { '==': [{ var: 'country' }, 'DE'] } }],
    rules: [
      rule('one', ['ben'], {
        when: { '==': [{ var: 'country' }, 'DE'] },
        pool: { memberIds: ['ben'], teamId: 'east' },
        method: 'WEIGHTED',
        requires: ['TERRITORY'],
        weights: { ben: 3 },
        caps: { perDay: 2, openLeads: null, perDayOf: { HIGH: 1 } },
      }),
    ],
    otherwise: otherwise(['aoi']),
  });
  expectKeptOrRefused(
    full,
    (stored) => checkAssignmentPlan(stored, SCHEMA, staff),
    ({ plan }) => {
      const desk = prepareAssignment(plan, staff.members, staff.teams, TOKYO);
      const { state } = assignLead(lead('l', { facts: { country: 'DE' } }), desk, FRESH_STATE, NOW);
      expect(checkAssignmentState(state)).toBe(state);
    },
  );
});

describe('a plan that is saved with doubts', () => {
  const say = sayer(assignmentWords);
  const warningsOf = (change: Partial<StoredAssignmentPlan>) => {
    const checked = check(change);
    return isRefusal(checked)
      ? [checked.because]
      : checked.warnings.map(({ path, because }) => `${path.join('.')}: ${say(because, 'en')}`);
  };

  it('is warned of rules behind one that catches all, unless that passes on what nobody can take', () => {
    const behind = (whenNobody: 'QUEUE' | 'NEXT_RULE', when: unknown = null) =>
      warningsOf({ rules: [rule('all', ['aoi'], { when, whenNobody }), rule('late', ['ben'])] });
    const warnings = [
      'rules.1: No lead reaches “late”: “all” takes them all.',
      'otherwise: No lead reaches “otherwise”: “all” takes them all.',
    ];
    expect(behind('QUEUE')).toEqual(warnings);
    expect(behind('QUEUE', true)).toEqual(warnings);
    expect(behind('QUEUE', false)).toEqual([]);
    expect(behind('NEXT_RULE')).toEqual([]);
  });

  it('is warned of teams without members, and of territories that nobody drew', () => {
    const pool = { memberIds: [], teamId: 'west' };
    expect(warningsOf({ rules: [rule('far', [], { pool, requires: ['TERRITORY'] })] })).toEqual([
      'rules.0: Nobody is in the team of “far”.',
      'rules.0: “far” assigns by territory, but no territory is defined.',
    ]);
  });
});

describe('a pool', () => {
  it('is the members named, in their order, then those of the team and the teams below it by id, each once', () => {
    const members = ['dai', 'chloe', 'ben', 'aoi'].map((id) =>
      member(id, { teamId: id === 'dai' ? 'west' : id === 'chloe' ? 'north' : 'east' }),
    );
    expect(poolOf({ memberIds: ['ben'], teamId: 'east' }, members, staff.teams)).toEqual([
      'ben',
      'aoi',
      'chloe',
    ]);
    expect(poolOf({ memberIds: ['ben'], teamId: null }, members, staff.teams)).toEqual(['ben']);
  });

  it('of a team lets a lead wait for that team', () => {
    const checked = check({
      rules: [rule('far', [], { pool: { memberIds: [], teamId: 'west' }, whenNobody: 'TEAM_QUEUE' })],
    });
    if (isRefusal(checked)) expect.fail(checked.because);
    const desk = prepareAssignment(checked.plan, staff.members, staff.teams, TOKYO);
    expect(assignLead(lead('l'), desk, FRESH_STATE, NOW).decision).toMatchObject({
      kind: 'queued',
      teamId: 'west',
      because: { key: 'queued-for-team' },
    });
  });
});
