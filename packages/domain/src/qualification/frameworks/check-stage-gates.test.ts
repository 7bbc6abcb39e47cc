import { describe, expect, it } from 'vitest';
import { expectKeptOrRefused } from '../../../test/kept-or-refused.ts';
import type { FactSchema } from '../../catalog/index.ts';
import type { Pipeline } from '../../leads/index.ts';
import { isRefusal, sayer, sharedWords } from '../../shared/index.ts';
import { qualificationWords } from '../words.ts';
import { checkStageGates } from './check-stage-gates.ts';
import { FACTORY_FRAMEWORK } from './factory-framework.ts';
import { judgeStageMove } from './judge-stage-move.ts';
import type { StageGate } from './stage-gate.ts';

const say = sayer(sharedWords, qualificationWords);
const schema: FactSchema = { size: { type: 'number', label: 'Size' } };
const pipeline: Pipeline = {
  id: 'p',
  name: 'Sales',
  stages: [
    { id: 'new', name: 'New', kind: 'OPEN' },
    { id: 'offer', name: 'Offer', kind: 'OPEN' },
    { id: 'won', name: 'Won', kind: 'WON' },
    { id: 'lost', name: 'Lost', kind: 'LOST' },
  ],
};
const large = { id: 'large', name: 'Over 50 people', when: { '>': [{ var: 'size' }, 50] } };
const gate: StageGate<unknown> = {
  stageId: 'offer',
  fields: [],
  criteria: [{ frameworkId: 'bant', criterionId: 'need', name: 'Need', atLeast: 'MET' }],
  qualified: [{ frameworkId: 'bant', name: 'BANT' }],
  potential: null,
  rules: [large],
};
const check = (...gates: readonly StageGate<unknown>[]) =>
  checkStageGates(gates, schema, pipeline, [FACTORY_FRAMEWORK]);

describe('gates that are saved', () => {
  it('come back with their rules checked, ready to be asked', () => {
    const gates = check({ ...gate, criteria: [], qualified: [] });
    if (isRefusal(gates)) throw new Error(gates.because);
    const moved = (size: number) => {
      const facts = { values: {}, frameworks: {}, potential: null, facts: { size } };
      return judgeStageMove({ from: 'new', to: 'offer' }, pipeline, gates, facts, { now: 0, zone: 'UTC' });
    };
    expect(moved(51)).toEqual({ kind: 'open' });
    expect(moved(50)).toMatchObject({ missing: [{ because: 'gate-rule-unmet' }] });
    expect(isRefusal(check(gate))).toBe(false);
  });

  it.each<[string, string, readonly StageGate<unknown>[]]>([
    ['gate-stage-unfit', '0/stageId', [{ ...gate, stageId: 'gone' }]],
    ['gate-stage-unfit', '0/stageId', [{ ...gate, stageId: 'lost' }]],
    ['gate-stage-unfit', '0/stageId', [{ ...gate, stageId: 'new' }]],
    ['gate-stage-twice', '1/stageId', [gate, gate]],
    [
      'framework-unknown',
      '0/criteria/0/frameworkId',
      [{ ...gate, criteria: gate.criteria.map((each) => ({ ...each, frameworkId: 'x' })) }],
    ],
    [
      'criterion-unknown',
      '0/criteria/0/criterionId',
      [{ ...gate, criteria: gate.criteria.map((each) => ({ ...each, criterionId: 'x' })) }],
    ],
    [
      'framework-unknown',
      '0/qualified/0/frameworkId',
      [{ ...gate, qualified: [{ frameworkId: 'x', name: 'X' }] }],
    ],
    ['name-missing', '0/rules/0/name', [{ ...gate, rules: [{ ...large, name: ' ' }] }]],
    ['id-twice', '0/rules/1/id', [{ ...gate, rules: [large, large] }]],
    ['rule-field-unknown', '0/rules/0/when/var', [{ ...gate, rules: [{ ...large, when: { var: 'shoe' } }] }]],
  ])('are refused by %s at %s', (because, path, gates) => {
    const refused = check(...gates);
    expect(refused).toMatchObject({ because });
    if (!isRefusal(refused)) return;
    expect(refused.path?.join('/')).toBe(path);
    if (!because.startsWith('rule')) expect(say(refused, 'ja')).toMatch(/。$/);
  });

  it.each<[object, string]>([
    [{ criteria: [{ ...gate.criteria[0], atLeast: 'NOT_MET' }] }, '0/criteria/0/atLeast'],
    [{ potential: 'HUGE' }, '0/potential'],
    [{ fields: null }, '0/fields'],
    [{ fields: [{ id: 'f1', name: ' ' }] }, '0/fields/0/name'],
    [{ rules: [{ ...large, when: null }] }, '0/rules/0/when'],
  ])('are refused where a part is of another kind: %j', (change, path) => {
    const refused = checkStageGates([{ ...gate, ...change }], schema, pipeline, [FACTORY_FRAMEWORK]);
    expect(isRefusal(refused) && refused.path?.join('/')).toBe(path);
  });

  it('law: whatever was stored is kept or refused, and what is kept opens or tells what is missing', () => {
    const judge = (stored: unknown) => checkStageGates(stored, schema, pipeline, [FACTORY_FRAMEWORK]);
    expectKeptOrRefused(
      [{ ...gate, fields: [{ id: 'f1', name: { en: 'Site', ja: '場所' } }] }],
      judge,
      (kept) => {
        const facts = { values: {}, frameworks: {}, potential: null, facts: { size: 50 } };
        const moved = judgeStageMove({ from: 'new', to: 'won' }, pipeline, kept, facts, {
          now: 0,
          zone: 'UTC',
        });
        if ('missing' in moved) for (const miss of moved.missing) expect(say(miss, 'ja')).toMatch(/[。件]/);
      },
    );
  });
});
