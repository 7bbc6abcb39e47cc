import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isRefusal } from '../../shared/index.ts';
import { checkRule } from './check-rule.ts';
import { compileRule } from './compile-rule.ts';
import type { FactSchema, FactValue } from './fact-schema.ts';
import type { StoredRule } from './rule.ts';
import { turningValues } from './turning-values.ts';

const context = { now: Date.UTC(2026, 10, 29, 3), zone: 'Asia/Tokyo' };
const schema: FactSchema = {
  people: { type: 'number', label: 'People' },
  country: { type: 'choice', label: 'Country' },
  since: { type: 'day', label: 'Since' },
  seen: { type: 'instant', label: 'Seen' },
  vip: { type: 'boolean', label: 'VIP' },
  tags: { type: 'choices', label: 'Tags' },
  groups: { type: 'choices', label: 'Groups' },
};

function ruleOf(stored: StoredRule) {
  const rule = checkRule(stored, schema);
  if (isRefusal(rule)) throw new Error(JSON.stringify(rule));
  return rule;
}

/** Some value of the one field of a rule at which it holds, and one at which it doesn't. */
function turnsOf(stored: StoredRule): readonly boolean[] {
  const rule = ruleOf(stored);
  const holds = compileRule(rule);
  const [[name, values] = ['', []]] = turningValues([rule], context);
  return [true, false].map((wanted) => values.some((value) => holds({ [name]: value }, context) === wanted));
}

describe('the values at which a rule turns', () => {
  it.each<[StoredRule]>([
    [{ '>': [{ var: 'people' }, 50] }],
    [{ '<': [{ var: 'people' }, 0.5] }],
    [{ and: [{ '>': [{ var: 'people' }, 0.25] }, { '<': [{ var: 'people' }, 0.5] }] }],
    [{ '<=': [10, { var: 'people' }, 11] }],
    [{ '>': [{ var: ['people', 3] }, 5] }],
    [{ '==': [{ var: 'country' }, 'JP'] }],
    [{ '!=': [{ var: 'country' }, 'JP'] }],
    [{ in: [{ var: 'country' }, ['SG', 'MY']] }],
    [{ missing: ['country'] }],
    [{ exists: 'since' }],
    [{ '<': [{ var: 'since' }, '2026-01-01'] }],
    [{ '<': [{ var: 'since' }, { now: [] }] }],
    [{ '>': [{ daysSince: { var: 'since' } }, 30] }],
    [{ '<=': [{ daysSince: { var: 'seen' } }, 7] }],
    [{ withinLast: [{ var: 'seen' }, 2, 'hours'] }],
    [{ withinLast: [{ var: 'since' }, 3, 'months'] }],
    [{ var: 'vip' }],
    [{ '!': { var: 'vip' } }],
    [{ contains: [{ var: 'tags' }, 'hot'] }],
    [{ inGroup: ['vip'] }],
  ])('turn it both ways: %j', (stored) => {
    expect(turnsOf(stored)).toEqual([true, true]);
  });

  it('are none of what is reckoned, or asked of rows', () => {
    expect(turningValues([ruleOf({ '>': [{ '+': [{ var: 'people' }, 1] }, 5] })], context)).toEqual(
      new Map(),
    );
    expect(turningValues([{ kind: 'any-rows', rows: 'lines' }], context)).toEqual(new Map());
  });

  it('law: whatever several rules answer about a number, they answer for one of them', () => {
    const number = fc.oneof(
      fc.integer({ min: -5, max: 5 }),
      fc.integer({ min: -20, max: 20 }).map((n) => n / 4),
    );
    const operator = fc.constantFrom('<', '<=', '>', '>=', '==', '!=');
    const stored = fc.oneof(
      fc.tuple(operator, number).map(([each, limit]): StoredRule => ({ [each]: [{ var: 'people' }, limit] })),
      fc.tuple(number, number).map(([a, b]): StoredRule => ({ '<=': [a, { var: 'people' }, b] })),
    );
    const asked = fc.option(fc.double({ min: -8, max: 8, noNaN: true }));
    fc.assert(
      fc.property(fc.array(stored, { minLength: 1, maxLength: 6 }), asked, (several, value) => {
        const rules = several.map(ruleOf);
        const answers = (people: FactValue) =>
          rules.map((rule) => compileRule(rule)({ people }, context)).join();
        const values = turningValues(rules, context).get('people') ?? [];
        expect(values.map(answers)).toContain(answers(value));
      }),
    );
  });
});
