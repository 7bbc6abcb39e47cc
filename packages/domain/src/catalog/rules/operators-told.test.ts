import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isRefusal } from '../../shared/index.ts';
import { checkRule } from './check-rule.ts';
import type { FactSchema } from './fact-schema.ts';
import { KNOWN_OPERATORS } from './known-operators.ts';

const guide = readFileSync(new URL('../../../docs/rules.md', import.meta.url), 'utf8');
const [, operators = '', others = ''] = guide.slice(guide.indexOf('## The operators')).split(/^\|---.*$/m);

const rowsOf = (table: string) =>
  table
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .map((line) => line.split('|').slice(1, -1));
const codes = (cell = '') => [...cell.matchAll(/`([^`]+)`/g)].map((code) => code[1] ?? '');
const asked = (stored: unknown) => {
  const rule = checkRule(stored, schema);
  return isRefusal(rule) ? rule.because : 'taken';
};

const schema: FactSchema = {
  vip: { type: 'boolean', label: 'VIP' },
  visits: { type: 'number', label: 'visits' },
  employees: { type: 'number', label: 'employees' },
  seats: { type: 'number', label: 'seats' },
  country: { type: 'text', label: 'country' },
  name: { type: 'text', label: 'name' },
  budget: { type: 'money', currency: 'JPY', label: 'budget' },
  closeDay: { type: 'day', label: 'close day' },
  createdAt: { type: 'instant', label: 'made' },
  groups: { type: 'choices', label: 'groups' },
  lines: { type: 'rows', label: 'lines', rows: { price: { type: 'number', label: 'price' } } },
};

describe('the guide to rules', () => {
  it('tells of every operator there is, and of no other', () => {
    expect(
      rowsOf(operators)
        .flatMap(([names]) => codes(names))
        .sort(),
    ).toEqual([...KNOWN_OPERATORS].sort());
  });

  it.each(rowsOf(operators).flatMap(([, , example]) => codes(example)))(
    'gives %s, which is taken',
    (text) => {
      const stored: unknown = JSON.parse(text);
      const isCondition = asked(stored) === 'taken';
      const isValue = ['taken'].includes(asked({ '==': [stored, null] }));
      expect(isCondition || isValue).toBe(true);
    },
  );

  it.each(rowsOf(others).flatMap(([names]) => codes(names)))(
    'says rightly that no rule knows %s',
    (operator) => {
      expect(asked({ [operator]: [] })).toBe('rule-operator-unknown');
    },
  );
});
