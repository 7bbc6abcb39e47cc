import type { Places } from './places.ts';
import type { Question } from './question.ts';
import { segments } from './segments.ts';

const SORT_AIM = 50;
const AIM = 250;
const INSIGHTS_AIM = 100;
const PAGE = 50;

const SORTS = [
  ['newest', 'CAPTURED_AT', true],
  ['title', 'TITLE', false],
  ['last activity', 'LAST_ACTIVITY_AT', true],
  ['next follow-up', 'NEXT_FOLLOW_UP_AT', false],
  ['value', 'VALUE', true],
  ['day won or lost', 'CLOSED_ON', true],
] as const;

/** The questions about the organization at hand. */
export function questions(places: Places): readonly Question[] {
  return [...lists(places), ...segments(places), ...records(places), ...numbers(places)];
}

/** Whether a question is about custom fields, which may be made quick in lists. */
export function isOfCustomFields({ name }: Question): boolean {
  return /^(?:leads|segment counts): .*\bcustom\b/.test(name);
}

function lists({ owner, team, source, product, stage, fields, month, words }: Places): readonly Question[] {
  const newest = { field: 'CAPTURED_AT', descending: true };
  const leads = (name: string, filter: object, orderBy: object = newest, aim = AIM): Question => ({
    name: `leads: ${name}`,
    document: 'LeadsPage',
    variables: () => ({ first: PAGE, filter, orderBy }),
    aim,
  });
  const parties = (name: string, document: string, filter: object = {}): Question => ({
    name,
    document,
    variables: () => ({ first: PAGE, filter, orderBy: { field: 'NAME', descending: false } }),
    aim: AIM,
  });
  return [
    ...SORTS.map(([name, field, descending]) => leads(`all by ${name}`, {}, { field, descending }, SORT_AIM)),
    leads('open, newest', { status: { eq: 'OPEN' } }, newest, SORT_AIM),
    leads('won, newest', { status: { eq: 'WON' } }, { field: 'CLOSED_ON', descending: true }, SORT_AIM),
    leads('lost, newest', { status: { eq: 'LOST' } }, { field: 'CLOSED_ON', descending: true }, SORT_AIM),
    leads('won by value', { status: { eq: 'WON' } }, { field: 'VALUE', descending: true }, SORT_AIM),
    leads('of an owner', { owner: { eq: owner } }),
    leads('of a team', { team: { eq: team } }),
    leads('in a stage', { stage: { eq: stage } }),
    leads('of a source', { source: { eq: source } }),
    leads('about a product', { product: { eq: product } }),
    leads('open of high potential', { status: { eq: 'OPEN' }, potential: { eq: 'HIGH' } }),
    leads('open without next step', { status: { eq: 'OPEN' }, hasNextStep: false }),
    leads('captured in a month', {
      capturedAt: { gte: `${month.from}T00:00:00+09:00`, lt: `${month.to}T00:00:00+09:00` },
    }),
    leads('behind a number', { fact: { metric: 'LEADS_CONVERTED', ...month } }),
    leads('found by two characters', { search: words.japanese }),
    leads('found by a name', { search: words.latin }),
    leads('found by a phone number', { search: words.phone }),
    leads('by a number of a custom field', { custom: [{ fieldId: fields.number, number: { gte: 995 } }] }),
    leads('by words in a custom field', { custom: [{ fieldId: fields.text, text: { contains: 'a3f9' } }] }),
    leads('sorted by a custom field', {}, { customField: fields.number, descending: true }),
    leads('sorted by a custom choice', {}, { customField: fields.choice, descending: false }),
    parties('contacts by name', 'ContactsPage'),
    parties('contacts found by a name', 'ContactsPage', { search: words.latin }),
    parties('companies by name', 'CompaniesPage'),
    parties('customers by name', 'CustomersPage'),
  ];
}

function records({ me, leads, contacts, words }: Places): readonly Question[] {
  const one = (ids: readonly string[], turn: number) => ids[turn % ids.length];
  return [
    { name: 'lead page', document: 'LeadPage', variables: (turn) => ({ id: one(leads, turn) }), aim: AIM },
    {
      name: 'timeline of a lead',
      document: 'RecentTimeline',
      variables: (turn) => ({ record: one(leads, turn) }),
      aim: AIM,
    },
    {
      name: 'contact page',
      document: 'ContactPage',
      variables: (turn) => ({ id: one(contacts, turn) }),
      aim: AIM,
    },
    { name: 'my day', document: 'MyDayPage', variables: () => ({ me }), aim: AIM },
    { name: 'palette', document: 'Palette', variables: () => ({ search: words.japanese }), aim: AIM },
    { name: 'shell', document: 'OrganizationShell', variables: () => ({}), aim: AIM },
  ];
}

function numbers({ month }: Places): readonly Question[] {
  const insights = (name: string, period: object): Question => ({
    name: `insights: ${name}`,
    document: 'InsightsPage',
    variables: () => ({ locale: 'ja', period }),
    aim: INSIGHTS_AIM,
  });
  const days = { kind: 'CUSTOM', ...month };
  return [
    insights('this month', { kind: 'MONTH' }),
    insights('fiscal year', { kind: 'FISCAL_YEAR' }),
    {
      name: 'rows behind a number',
      document: 'FactsPage',
      variables: () => ({ first: PAGE, metric: 'DEAL_VALUE', period: days }),
      aim: AIM,
    },
  ];
}
