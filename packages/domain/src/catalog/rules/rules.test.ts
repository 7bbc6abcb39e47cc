import { describe, expect, it } from 'vitest';
import { isRefusal } from '../../shared/index.ts';
import { checkRule } from './check-rule.ts';
import { compileRule } from './compile-rule.ts';
import type { FactSchema, Facts } from './fact-schema.ts';

const schema: FactSchema = {
  country: { type: 'choice', label: 'country' },
  visits: { type: 'number', label: 'number of visits' },
  amount: { type: 'money', label: 'amount', currency: 'JPY' },
  createdAt: { type: 'instant', label: 'creation' },
  lines: { type: 'rows', label: 'product lines', rows: { quantity: { type: 'number', label: 'quantity' } } },
};
const context = { now: Date.parse('2026-07-01T03:00:00Z'), zone: 'Asia/Tokyo' };
function ask(stored: unknown, facts: Facts): boolean {
  const rule = checkRule(stored, schema);
  if (isRefusal(rule)) throw new Error(JSON.stringify(rule));
  return compileRule(rule)(facts, context);
}

describe('a rule', () => {
  it('is asked about the facts of a record', () => {
    const rule = {
      and: [
        { in: [{ var: 'country' }, ['JP', 'DE']] },
        { '<=': [3, { var: 'visits' }, 9] },
        { '>=': [{ var: 'createdAt' }, '2026-06-01'] },
        { some: [{ var: 'lines' }, { '>': [{ var: 'quantity' }, 1] }] },
      ],
    };
    const facts = {
      country: 'JP',
      visits: 3,
      createdAt: Date.parse('2026-05-31T15:00:00Z'),
      lines: [{ quantity: 2 }],
    };
    expect(ask(rule, facts)).toBe(true);
    expect(ask(rule, { ...facts, visits: null })).toBe(false);
    expect(ask({ '!': rule }, { ...facts, visits: null })).toBe(true);
  });

  it('is refused where a text meets a number', () => {
    expect(checkRule({ and: [{ '>=': [{ var: 'visits' }, '3'] }] }, schema)).toMatchObject({
      because: 'rule-unfit',
      path: ['and', '0', '>=', '1'],
    });
  });
});
