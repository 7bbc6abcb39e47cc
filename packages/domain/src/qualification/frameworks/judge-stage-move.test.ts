import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Pipeline } from '../../leads/index.ts';
import { sayer, sharedWords } from '../../shared/index.ts';
import { qualificationWords } from '../words.ts';
import { FACTORY_FRAMEWORK } from './factory-framework.ts';
import { gatesOfFields } from './gates-of-fields.ts';
import { judgeFramework } from './judge-framework.ts';
import { judgeStageMove } from './judge-stage-move.ts';
import type { GateFacts, StageGate } from './stage-gate.ts';

const stage = (id: string, kind: 'OPEN' | 'WON' | 'LOST' = 'OPEN') => ({ id, name: id, kind });
const pipeline: Pipeline = {
  id: 'p',
  name: 'Sales',
  stages: [stage('New'), stage('Qualified'), stage('Proposal'), stage('Won', 'WON'), stage('Lost', 'LOST')],
};
const gate: StageGate = {
  stageId: 'New',
  fields: [],
  criteria: [],
  qualified: [],
  potential: null,
  rules: [],
};
const gates: readonly StageGate[] = [
  {
    ...gate,
    stageId: 'Qualified',
    fields: [{ id: 'f1', name: 'Site' }],
    criteria: [{ frameworkId: 'bant', criterionId: 'need', name: 'Need', atLeast: 'PARTLY' }],
  },
  {
    ...gate,
    stageId: 'Proposal',
    criteria: [{ frameworkId: 'bant', criterionId: 'budget', name: 'Budget', atLeast: 'MET' }],
    qualified: [{ frameworkId: 'bant', name: 'BANT' }],
    potential: 'MEDIUM',
    rules: [
      {
        id: 'r1',
        name: 'A product is chosen',
        when: { kind: 'any-rows', rows: 'lines' },
      },
    ],
  },
];
const bant = (answers: Readonly<Record<string, string>>) => ({
  bant: judgeFramework(
    FACTORY_FRAMEWORK,
    Object.fromEntries(
      Object.entries(answers).map(([id, answer]) => [id, { answer, evidence: [], by: 'm', at: 0 }]),
    ),
  ),
});
const nothing: GateFacts = { values: {}, frameworks: {}, potential: null, facts: {} };
const full: GateFacts = {
  values: { f1: false },
  frameworks: bant({ budget: 'met', authority: 'met', need: 'met' }),
  potential: 'HIGH',
  facts: { lines: [{}] },
};
const context = { now: 0, zone: 'UTC' };
const move = (from: string | null, to: string, facts: GateFacts) =>
  judgeStageMove({ from, to }, pipeline, gates, facts, context);

describe('moving through gates', () => {
  it('names everything missing at once, each with its place', () => {
    const refused = move('New', 'Qualified', nothing);
    expect(refused).toMatchObject({
      because: 'stage-gate-closed',
      parameters: { stage: 'Qualified', count: 2 },
      missing: [{ path: ['fields', 'f1'] }, { path: ['criteria', 'bant', 'need'] }],
    });
    const say = sayer(sharedWords, qualificationWords);
    const sentences = refused.kind === 'refused' && 'missing' in refused ? refused.missing : [];
    expect(sentences.map((each) => say(each, 'en'))).toEqual(['Fill in “Site”.', 'Find out about “Need”.']);
  });

  it('asks for what the stages in between ask for', () => {
    const refused = move('New', 'Proposal', {
      ...nothing,
      frameworks: bant({ budget: 'partly', need: 'not' }),
    });
    expect(refused).toMatchObject({
      missing: [
        { because: 'gate-field-empty' },
        { because: 'gate-criterion-not-met', path: ['criteria', 'bant', 'need'] },
        { because: 'gate-criterion-not-met', path: ['criteria', 'bant', 'budget'] },
        { because: 'gate-not-qualified' },
        { because: 'gate-rule-unmet', path: ['rules', 'r1'] },
        { because: 'gate-potential-low', parameters: { atLeast: { key: 'potential.MEDIUM' } } },
      ],
    });
    expect(move('Qualified', 'Proposal', { ...full, values: {} })).toEqual({ kind: 'open' });
  });

  it('opens when all is there: “no” is an answer, an empty choice is none', () => {
    expect(move(null, 'Won', full)).toEqual({ kind: 'open' });
    expect(move('New', 'Qualified', { ...full, values: { f1: [] } })).toMatchObject({
      because: 'stage-gate-closed',
    });
    expect(move('New', 'Nowhere', full)).toMatchObject({ because: 'stage-unknown' });
    expect(move('Nowhere', 'Qualified', full)).toMatchObject({ because: 'stage-unknown', path: ['from'] });
  });

  it('is no way around: what was lost is asked for everything when it is opened again', () => {
    expect(move('Lost', 'Proposal', nothing)).toEqual(move(null, 'Proposal', nothing));
    expect(move('Lost', 'New', nothing)).toEqual({ kind: 'open' });
    expect(move('Lost', 'Proposal', full)).toEqual({ kind: 'open' });
  });

  it('asks for the highest potential of all gates gone past, and for every rule, whatever the order of the gates', () => {
    const rule = { name: 'A visit was made', when: { kind: 'constant', value: false } } as const;
    const asking: readonly StageGate[] = [
      { ...gate, stageId: 'Qualified', potential: 'HIGH', rules: [{ ...rule, id: 'r1' }] },
      {
        ...gate,
        stageId: 'Proposal',
        potential: 'MEDIUM',
        rules: [{ ...rule, id: 'r1', name: 'An offer is out' }],
      },
    ];
    for (const each of [asking, asking.toReversed()])
      expect(judgeStageMove({ from: 'New', to: 'Proposal' }, pipeline, each, full, context)).toMatchObject({
        parameters: { count: 2 },
      });
    for (const each of [asking, asking.toReversed()]) {
      const refused = judgeStageMove({ from: 'New', to: 'Proposal' }, pipeline, each, nothing, context);
      const missing = refused.kind === 'refused' && 'missing' in refused ? refused.missing : [];
      expect(missing.filter(({ because }) => because === 'gate-potential-not-high')).toEqual([
        expect.objectContaining({ parameters: { atLeast: { key: 'potential.HIGH' } } }),
      ]);
    }
  });

  it.each<[unknown, boolean]>([
    [' ', false],
    ['a', true],
    [[], false],
    [['a'], true],
    [null, false],
    [undefined, false],
    [0, true],
    [false, true],
    [{ amount: 0, currency: 'JPY' }, true],
  ])('takes %j for filled: %s', (value, filled) => {
    const asking = gatesOfFields([{ id: 'f1', name: 'Site', requiredFrom: 'Qualified' }]);
    const facts = { ...nothing, values: { f1: value as string } };
    const judged = judgeStageMove({ from: 'New', to: 'Qualified' }, pipeline, asking, facts, context);
    expect(judged.kind === 'open').toBe(filled);
  });

  it.each([
    ['met', 'MET', 'open'],
    ['partly', 'MET', 'gate-criterion-not-met'],
    ['partly', 'PARTLY', 'open'],
    ['not', 'PARTLY', 'gate-criterion-not-met'],
    [undefined, 'PARTLY', 'gate-criterion-unknown'],
  ] as const)('a criterion answered by “%s” where it has to be %s: %s', (answer, atLeast, outcome) => {
    const asking: StageGate = {
      ...gate,
      stageId: 'Qualified',
      criteria: [{ frameworkId: 'bant', criterionId: 'need', name: 'Need', atLeast }],
    };
    const facts = { ...nothing, frameworks: bant(answer ? { need: answer } : {}) };
    const judged = judgeStageMove({ from: 'New', to: 'Qualified' }, pipeline, [asking], facts, context);
    const missing = judged.kind === 'refused' && 'missing' in judged ? judged.missing : [];
    expect(missing.map(({ because }) => because)).toEqual(outcome === 'open' ? [] : [outcome]);
  });

  it('asks for the fields that their definitions require from a stage on, beside what gates ask for', () => {
    const fields = gatesOfFields([
      { id: 'f1', name: 'Site', requiredFrom: 'Qualified' },
      { id: 'f2', name: 'Budget', requiredFrom: 'Proposal' },
      { id: 'f3', name: 'Colour', requiredFrom: null },
    ]);
    const missingOf = (from: string, to: string) => {
      const refused = judgeStageMove(
        { from, to },
        pipeline,
        [...gates.slice(0, 1), ...fields],
        nothing,
        context,
      );
      return refused.kind === 'refused' && 'missing' in refused
        ? refused.missing.map(({ path }) => path?.join('/'))
        : [];
    };
    expect(missingOf('New', 'Qualified')).toEqual(['fields/f1', 'criteria/bant/need']);
    expect(missingOf('Qualified', 'Proposal')).toEqual(['fields/f2']);
    expect(missingOf('Proposal', 'Qualified')).toEqual([]);
  });

  it('knows nothing under a name that every object has', () => {
    const asking: StageGate = {
      ...gate,
      stageId: 'Qualified',
      fields: [{ id: 'constructor', name: 'Site' }],
      criteria: [{ frameworkId: 'constructor', criterionId: 'need', name: 'Need', atLeast: 'MET' }],
      qualified: [{ frameworkId: '__proto__', name: 'BANT' }],
    };
    expect(
      judgeStageMove({ from: 'New', to: 'Qualified' }, pipeline, [asking], nothing, context),
    ).toMatchObject({
      parameters: { count: 3 },
    });
  });

  it('law: going back and losing are always open', () => {
    const ids = ['New', 'Qualified', 'Proposal', 'Won'];
    fc.assert(
      fc.property(fc.nat({ max: 3 }), fc.nat({ max: 3 }), (a, b) => {
        const [to, from] = [ids[Math.min(a, b)] ?? '', ids[Math.max(a, b)] ?? ''];
        expect(move(from, to, nothing)).toEqual({ kind: 'open' });
        expect(move(from, 'Lost', nothing)).toEqual({ kind: 'open' });
      }),
    );
  });
});
