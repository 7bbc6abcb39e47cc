import type { FactSchema, Facts, StoredRule } from '@mikomi/domain/catalog';

/** What the rules of the bench ask about; every row has every fact, so that all engines have to look. */
export const SCHEMA: FactSchema = {
  country: { label: 'Country', type: 'choice' },
  industry: { label: 'Industry', type: 'choice' },
  source: { label: 'Source', type: 'choice' },
  title: { label: 'Job title', type: 'text' },
  language: { label: 'Language', type: 'choice' },
  employees: { label: 'Employees', type: 'number' },
  budget: { label: 'Budget', type: 'money', currency: 'JPY' },
  visits: { label: 'Visits', type: 'number' },
  emails: { label: 'E-mails', type: 'number' },
  calls: { label: 'Calls', type: 'number' },
  answered: { label: 'Answered', type: 'boolean' },
  subscribed: { label: 'Subscribed', type: 'boolean' },
};

const is = (fact: string, value: string): StoredRule => ({ '==': [{ var: fact }, value] });
const from = (fact: string, least: number): StoredRule => ({ '>=': [{ var: fact }, least] });

/** Twenty rules as a sales team writes them: one condition mostly, several sometimes. */
export const RULES: readonly StoredRule[] = [
  is('country', 'JP'),
  { in: [{ var: 'country' }, ['SG', 'MY', 'TH', 'VN', 'ID', 'PH']] },
  is('industry', 'manufacturing'),
  { in: [{ var: 'industry' }, ['retail', 'hospitality', 'logistics']] },
  is('source', 'referral'),
  { '!=': [{ var: 'source' }, 'list'] },
  { in: ['director', { var: 'title' }] },
  { or: [{ in: ['head', { var: 'title' }] }, { in: ['chief', { var: 'title' }] }] },
  is('language', 'ja'),
  from('employees', 50),
  { and: [from('employees', 500), { '<': [{ var: 'employees' }, 5000] }] },
  from('budget', 1_000_000),
  { and: [from('budget', 10_000_000), is('source', 'referral')] },
  from('visits', 3),
  { '>': [{ var: 'emails' }, 0] },
  { and: [from('calls', 1), { var: 'answered' }] },
  { '!': [{ var: 'subscribed' }] },
  {
    or: [
      { and: [is('country', 'JP'), from('employees', 100)] },
      { and: [is('country', 'SG'), from('employees', 20)] },
    ],
  },
  { '<=': [10, { var: 'visits' }, 50] },
  { and: [{ '!': [is('industry', 'education')] }, from('emails', 2), from('calls', 1)] },
];

const VALUES = {
  country: ['JP', 'JP', 'JP', 'SG', 'MY', 'TH', 'US', 'DE'],
  industry: ['manufacturing', 'retail', 'logistics', 'software', 'education', 'finance', 'hospitality'],
  source: ['web', 'web', 'referral', 'list', 'exhibition', 'line'],
  title: ['sales director', 'head of purchasing', 'engineer', 'chief information officer', 'clerk', 'owner'],
  language: ['ja', 'ja', 'en'],
} as const;

/** Leads of all kinds, the same ones on every run. */
export function rows(count: number): readonly Facts[] {
  let state = 20_261_129;
  const below = (limit: number) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
  const one = (values: readonly string[]) => values[below(values.length)] as string;
  return Array.from({ length: count }, () => ({
    country: one(VALUES.country),
    industry: one(VALUES.industry),
    source: one(VALUES.source),
    title: one(VALUES.title),
    language: one(VALUES.language),
    employees: below(3) === 0 ? below(10_000) : below(200),
    budget: below(40) * 500_000,
    visits: below(20),
    emails: below(6),
    calls: below(4),
    answered: below(2) === 0,
    subscribed: below(3) > 0,
  }));
}
