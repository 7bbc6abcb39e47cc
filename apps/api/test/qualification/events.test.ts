import { beforeAll, describe, expect, test } from 'vitest';
import type { Caller } from '../testkit/caller.ts';
import { createWorld, type World } from '../testkit/world.ts';

const NOW = Date.UTC(2026, 11, 1, 3);
const DAY = 86_400_000;

let world: World;
let owner: Caller;
let stages: readonly { readonly id: string }[];
let fieldId: string;
let folder: string;
let byHand: { readonly id: string; readonly ruleKey: string };
let byRule: { readonly id: string; readonly ruleKey: string };

const keyOf = (id: string | undefined) => id?.split('_')[1] ?? '';

beforeAll(async () => {
  world = await createWorld();
  world.clock.now = NOW;
  owner = await (await world.signUp()).found('Events that matter');
  const { pipelines } = await owner.graphql('{ pipelines { stages { id } } }');
  stages = pipelines[0].stages;
  const group = async (input: Record<string, unknown>) =>
    (await owner.mutate('createCustomerGroup', input, 'customerGroup { id ruleKey }')).customerGroup;
  byHand = await group({ name: 'Guests' });
  byRule = await group({
    name: 'Large',
    record: 'COMPANY',
    rule: { '>': [{ var: 'employees' }, 1_000] },
  });
  folder = (await owner.mutate('createProductGroup', { name: 'Pumps' }, 'productGroup { id }')).productGroup
    .id;
  const field = { record: 'LEAD', label: 'Fleet', type: 'NUMBER' };
  fieldId = (await owner.mutate('createCustomField', field, 'customField { id }')).customField.id;
  await owner.mutate('setScoreModel', { model: await modelOf() });
});

/** One rule for each kind of event, all worth the same. */
async function modelOf(points = 10) {
  const { scoreModel } = (await owner.graphql('{ qualification { scoreModel } }')).qualification;
  const fit = [
    { id: 'stage', when: { '==': [{ var: 'stage' }, keyOf(stages[1]?.id)] } },
    { id: 'custom', when: { '>': [{ var: `custom.${keyOf(fieldId)}` }, 5] } },
    { id: 'line', when: { exists: 'lines' } },
    { id: 'hand', when: { inGroup: [byHand.ruleKey] } },
    { id: 'rule', when: { inGroup: [byRule.ruleKey] } },
    { id: 'folder', when: { in: [keyOf(folder), { var: 'productGroups' }] } },
    { id: 'party', when: { '==': [{ var: 'company.industry' }, 'Steel'] } },
  ].map((rule) => ({ ...rule, name: rule.id, points, groupId: null }));
  return { ...scoreModel, fit, caps: { fit: 100, engagement: 100, total: 200 } };
}

interface Made {
  readonly id: string;
  readonly companyId: string;
  readonly contactId: string;
}

async function newLead(name: string): Promise<Made> {
  const made = async (mutation: string, input: Record<string, unknown>, payload: string) =>
    (await owner.mutate(mutation, input, `${payload} { id }`))[payload].id;
  const companyId = await made('createCompany', { name, employees: 100 }, 'company');
  const contactId = await made('createContact', { familyName: name, companyId }, 'contact');
  const input = { company: { id: companyId }, contact: { id: contactId }, capturedAt: iso(NOW) };
  return { id: await made('createLead', input, 'lead'), companyId, contactId };
}

const iso = (instant: number) => new Date(instant).toISOString();

/** The factors of a lead once the background has nothing left to do. */
async function factorsOf({ id }: Made): Promise<readonly string[]> {
  await world.workOff();
  const { lead } = await owner.graphql(
    'query ($id: ID!) { lead(id: $id) { score { factors { ruleId points } } } }',
    { id },
  );
  return lead.score.factors.map(({ ruleId }: { ruleId: string }) => ruleId);
}

/** What happens, and the rule that it makes count. */
const EVENTS: readonly [what: string, rule: string, happens: (lead: Made) => Promise<unknown>][] = [
  ['a stage', 'stage', ({ id }) => owner.mutate('moveLead', { id, stageId: stages[1]?.id })],
  [
    'a custom value',
    'custom',
    ({ id }) => owner.mutate('editLead', { id, customValues: [{ fieldId, value: 6 }] }),
  ],
  [
    'an activity',
    'called',
    ({ id }) => owner.mutate('logActivity', { about: id, kind: 'CALL', direction: 'IN' }),
  ],
  [
    'a product line',
    'line',
    ({ id }) => owner.mutate('addProductLines', { leadId: id, lines: [{ name: 'Pump' }] }),
  ],
  [
    'a product of it put into a product group',
    'folder',
    async ({ id }) => {
      const { product } = await owner.mutate('createProduct', { name: 'Pump one' }, 'product { id }');
      await owner.mutate('addProductLines', { leadId: id, lines: [{ productId: product.id }] });
      await world.workOff();
      await owner.mutate('editProduct', { id: product.id, groupId: folder });
    },
  ],
  [
    'a contact put into a group',
    'hand',
    ({ contactId }) => owner.mutate('addToCustomerGroup', { groupId: byHand.id, ids: [contactId] }),
  ],
  [
    'a company put into a group',
    'hand',
    ({ companyId }) => owner.mutate('addToCustomerGroup', { groupId: byHand.id, ids: [companyId] }),
  ],
  [
    'another rule of a group',
    'rule',
    () =>
      owner.mutate('changeCustomerGroupRule', {
        id: byRule.id,
        record: 'COMPANY',
        rule: { '>': [{ var: 'employees' }, 50] },
      }),
  ],
  [
    'a change of the company',
    'party',
    ({ companyId }) => owner.mutate('editCompany', { id: companyId, industry: 'Steel' }),
  ],
];

describe('a score is made anew by', () => {
  test.each(EVENTS)('%s', async (what, rule, happens) => {
    const lead = await newLead(what);
    expect(await factorsOf(lead)).not.toContain(rule);
    await happens(lead);
    expect(await factorsOf(lead)).toContain(rule);
  });

  test('an enquiry on the same lead', async () => {
    const lead = await newLead('Asks again');
    const enquired = async () => {
      await world.workOff();
      const document = 'query ($id: ID!) { lead(id: $id) { score { factors { ruleId count } } } }';
      const { score } = (await owner.graphql(document, { id: lead.id })).lead;
      return score.factors.find(({ ruleId }: { ruleId: string }) => ruleId === 'enquired').count;
    };
    expect(await enquired()).toBe(1);
    world.clock.now = NOW + 40 * DAY;
    await owner.mutate('createLead', {
      contact: { id: lead.contactId },
      company: { id: lead.companyId },
      returning: 'CONTINUE',
    });
    expect(await enquired()).toBe(2);
    world.clock.now = NOW;
  });

  test('other rules, for every open lead', async () => {
    const lead = await newLead('Under other rules');
    await owner.mutate('moveLead', { id: lead.id, stageId: stages[1]?.id });
    await factorsOf(lead);
    await owner.mutate('setScoreModel', { model: await modelOf(20) });
    await world.workOff();
    const document = 'query ($id: ID!) { lead(id: $id) { scoreHistory { cause reasons { points } } } }';
    const [latest] = (await owner.graphql(document, { id: lead.id })).lead.scoreHistory;
    expect(latest.cause).toBe('RULES');
    expect(latest.reasons).toContainEqual({ points: 10 });
  });

  test('the night, as time goes by', async () => {
    const lead = await newLead('Fades');
    await factorsOf(lead);
    world.clock.now = NOW + 60 * DAY;
    await world.night();
    const document = 'query ($id: ID!) { lead(id: $id) { scoreHistory { cause before after } } }';
    const [latest] = (await owner.graphql(document, { id: lead.id })).lead.scoreHistory;
    expect(latest).toMatchObject({ cause: 'TIME' });
    expect(latest.after).toBeLessThan(latest.before);
    world.clock.now = NOW;
  });
});
