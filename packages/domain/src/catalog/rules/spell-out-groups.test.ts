import { expect, it } from 'vitest';
import { isRefusal } from '../../shared/index.ts';
import { checkRule } from './check-rule.ts';
import { compileRule } from './compile-rule.ts';
import type { FactSchema } from './fact-schema.ts';
import type { Rule } from './rule.ts';
import { askThrough, spellOutGroups } from './spell-out-groups.ts';

const contact: FactSchema = {
  country: { type: 'choice', label: 'country' },
  createdAt: { type: 'instant', label: 'creation' },
  groups: { type: 'choices', label: 'groups' },
  leads: { type: 'rows', label: 'leads', rows: { status: { type: 'choice', label: 'status' } } },
};
const lead: FactSchema = {
  groups: { type: 'choices', label: 'groups' },
  potential: { type: 'choice', label: 'potential' },
};
const context = { now: 0, zone: 'UTC' };
const always = { kind: 'field', name: 'createdAt', type: 'instant' } as const;

function checked(stored: unknown, schema: FactSchema): Rule {
  const rule = checkRule(stored, schema);
  if (isRefusal(rule)) throw new Error(JSON.stringify(rule));
  return rule;
}

const abroad = askThrough(checked({ '!': { '==': [{ var: 'country' }, 'JP'] } }, contact), 'contact', always);

it('a rule about a contact holds for the leads of such a contact, and for none without one', () => {
  const holds = compileRule(abroad);
  expect(holds({ 'contact.createdAt': 1, 'contact.country': 'SG' }, context)).toBe(true);
  expect(holds({ 'contact.createdAt': 1, 'contact.country': 'JP' }, context)).toBe(false);
  expect(holds({}, context)).toBe(false);
});

it('its rows and the groups it names are those of the contact', () => {
  const stored = {
    and: [{ some: [{ var: 'leads' }, { '==': [{ var: 'status' }, 'LOST'] }] }, { inGroup: ['vip'] }],
  };
  const holds = compileRule(askThrough(checked(stored, contact), 'contact', always));
  const facts = { 'contact.createdAt': 1, 'contact.leads': [{ status: 'LOST' }], 'contact.groups': ['vip'] };
  expect(holds(facts, context)).toBe(true);
  expect(holds({ ...facts, groups: ['vip'], 'contact.groups': [] }, context)).toBe(false);
});

it('a group by rule is spelled out where a rule names it, beside one by hand', () => {
  const stored = { or: [{ inGroup: ['vip', 'abroad'] }, { contains: [{ var: 'groups' }, 'abroad'] }] };
  const holds = compileRule(spellOutGroups(checked(stored, lead), new Map([['abroad', abroad]])));
  expect(holds({ groups: ['vip'] }, context)).toBe(true);
  expect(holds({ 'contact.createdAt': 1, 'contact.country': 'SG' }, context)).toBe(true);
  expect(holds({ 'contact.createdAt': 1, 'contact.country': 'JP' }, context)).toBe(false);
});
