import { checkRule, type FactSchema, type StoredRule } from '@mikomi/domain/catalog';
import { isRefusal } from '@mikomi/domain/shared';
import { describe, expect, it } from 'vitest';
import { isUnfinished, ruleOfDraft } from './draft-to-rule.ts';
import { newGroup, newTest } from './rule-draft.ts';
import { draftOfRule } from './rule-to-draft.ts';

const schema: FactSchema = {
  name: { type: 'text', label: 'name' },
  value: { type: 'money', currency: 'JPY', label: 'value' },
  visits: { type: 'number', label: 'visits' },
  closeOn: { type: 'day', label: 'close' },
  seenAt: { type: 'instant', label: 'last activity' },
  isCustomer: { type: 'boolean', label: 'customer' },
  source: { type: 'choice', label: 'source' },
  products: { type: 'choices', label: 'products' },
  groups: { type: 'choices', label: 'groups' },
  lines: { type: 'rows', label: 'lines', rows: { state: { type: 'choice', label: 'state' } } },
};

const RULES: readonly StoredRule[] = [
  { contains: [{ var: 'name' }, 'acme'] },
  { '!=': [{ var: 'name' }, 'acme'] },
  { startsWith: [{ var: 'name' }, 'ac'] },
  { '>=': [{ var: 'value' }, 5000] },
  { '==': [{ var: 'visits' }, 3] },
  { withinLast: [{ var: 'seenAt' }, 30, 'days'] },
  { '>': [{ daysSince: { var: 'seenAt' } }, 30] },
  { '>=': [{ var: 'closeOn' }, '2026-07-01'] },
  { var: 'isCustomer' },
  { '!': { var: 'isCustomer' } },
  { in: [{ var: 'source' }, ['web', 'fair']] },
  { '!': { in: [{ var: 'source' }, ['web']] } },
  { or: [{ contains: [{ var: 'products' }, 'a'] }, { contains: [{ var: 'products' }, 'b'] }] },
  { '!': { contains: [{ var: 'products' }, 'a'] } },
  { inGroup: ['vip'] },
  { '!': { inGroup: ['vip'] } },
  { missing: ['source'] },
  { exists: ['closeOn'] },
  { some: [{ var: 'lines' }, { in: [{ var: 'state' }, ['WON']] }] },
  {
    and: [
      { var: 'isCustomer' },
      { or: [{ '>=': [{ var: 'visits' }, 3] }, { contains: [{ var: 'name' }, 'acme'] }] },
    ],
  },
];

describe('a rule in the builder', () => {
  it.each(RULES.map((rule) => [JSON.stringify(rule), rule] as const))(
    '%s is the same again',
    (_text, rule) => {
      expect(isRefusal(checkRule(rule, schema))).toBe(false);
      const draft = draftOfRule(rule, schema);
      expect(draft && ruleOfDraft(draft, schema)).toEqual(rule);
    },
  );

  it.each(RULES.map((rule) => [JSON.stringify(rule), rule] as const))(
    '%s has nothing unfinished',
    (_text, rule) => {
      const draft = draftOfRule(rule, schema);
      expect(draft && isUnfinished(draft, schema)).toBe(false);
    },
  );

  it('reads a choice that is asked for the other way round', () => {
    const draft = draftOfRule({ in: ['a', { var: 'products' }] }, schema);
    expect(draft && ruleOfDraft(draft, schema)).toEqual({ contains: [{ var: 'products' }, 'a'] });
  });

  it('holds a day that is written of a moment where the reader is', () => {
    const part = {
      ...newTest(),
      field: 'seenAt',
      comparison: 'until',
      value: { day: '2026-07-01' },
    } as const;
    const rule = ruleOfDraft(newGroup([part]), schema);
    expect(rule).toEqual({ '<': [{ var: 'seenAt' }, new Date('2026-07-02T00:00:00').toISOString()] });
    expect(draftOfRule(rule, schema)?.parts[0]).toMatchObject({
      comparison: 'until',
      value: { day: '2026-07-01' },
    });
  });

  it('asks nothing of what is not finished', () => {
    const begun = { ...newTest(), field: 'name', comparison: 'contains', value: {} } as const;
    expect(ruleOfDraft(newGroup([newTest(), begun]), schema)).toBeUndefined();
    expect(isUnfinished(begun, schema)).toBe(true);
    expect(isUnfinished(newTest(), schema)).toBe(false);
  });

  it.each([
    { '<': [{ '*': [{ var: 'visits' }, 2] }, 10] },
    { '!': { and: [{ var: 'isCustomer' }, { exists: ['source'] }] } },
    true,
    { contains: [{ var: 'gone' }, 'a'] },
  ])('leaves alone what says more than it can show', (rule) => {
    expect(draftOfRule(rule, schema)).toBeUndefined();
  });
});
