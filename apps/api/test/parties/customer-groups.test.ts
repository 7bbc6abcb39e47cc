import { describe, expect, test } from 'vitest';
import { join } from '../identity/team-mates.ts';
import { type LeadDesk, openDesk } from '../leads/lead-desk.ts';
import { openWorld } from '../testkit/world.ts';

const IN_JAPAN = { '==': [{ var: 'country' }, 'JP'] };

/** Companies, by name with what else is said of them, as ids by name. */
async function companies(desk: LeadDesk, named: Record<string, object>): Promise<Record<string, string>> {
  const ids: Record<string, string> = {};
  for (const [name, more] of Object.entries(named)) {
    const made = await desk.owner.mutate('createCompany', { name, ...more }, 'company { id }');
    ids[name] = made.company.id;
  }
  return ids;
}

async function group(desk: LeadDesk, input: Record<string, unknown>): Promise<string> {
  return (await desk.owner.mutate('createCustomerGroup', input, 'customerGroup { id }')).customerGroup.id;
}

async function look(desk: LeadDesk, id: string) {
  const { customerGroup, companies: found } = await desk.owner.graphql(
    `query ($id: ID!, $in: [ID!]!) { customerGroup(id: $id) { name kind size sentence problem archived }
      companies(first: 10, filter: { group: { in: $in } }) { totalCount nodes { name groups { name } } } }`,
    { id, in: [id] },
  );
  return { ...customerGroup, names: found.nodes.map(({ name }: { name: string }) => name), found };
}

describe('a group by hand', () => {
  test('holds whom somebody put in, once, until they are taken out; both can be taken back', async () => {
    const desk = await openDesk();
    const ids = await companies(desk, { Aoba: {}, Birch: {} });
    const id = await group(desk, { name: 'Key accounts' });
    const add = await desk.owner.mutate(
      'addToCustomerGroup',
      { groupId: id, ids: Object.values(ids) },
      'count commandId customerGroup { size }',
    );
    expect(add).toMatchObject({ count: 2, customerGroup: { size: 2 } });
    const again = await desk.owner.mutate('addToCustomerGroup', { groupId: id, ids: [ids.Aoba] }, 'count');
    expect(again.count).toBe(0);
    const out = { groupId: id, ids: [ids.Aoba] };
    const { commandId } = await desk.owner.mutate('removeFromCustomerGroup', out, 'commandId');
    expect(await look(desk, id)).toMatchObject({ kind: 'STATIC', size: 1, names: ['Birch'], sentence: null });
    await desk.owner.mutate('undo', { commandId });
    await desk.owner.mutate('undo', { commandId: add.commandId });
    expect(await look(desk, id)).toMatchObject({ size: 0, names: [] });
  });

  test('takes all that a filter finds', async () => {
    const desk = await openDesk();
    await companies(desk, { Aoba: { country: 'JP' }, Birch: { country: 'SG' }, Cedar: { country: 'JP' } });
    const id = await group(desk, { name: 'Japan' });
    const byFilter = { groupId: id, companies: { rule: IN_JAPAN } };
    expect(await desk.owner.mutate('addToCustomerGroup', byFilter, 'count')).toMatchObject({ count: 2 });
    expect((await look(desk, id)).names).toEqual(['Aoba', 'Cedar']);
  });

  test('is left by whoever is erased or gone for good', async () => {
    const desk = await openDesk();
    const made = await desk.owner.mutate('createContact', { familyName: 'Tanaka' }, 'contact { id }');
    const id = await group(desk, { name: 'People' });
    await desk.owner.mutate('addToCustomerGroup', { groupId: id, ids: [made.contact.id] });
    await desk.owner.mutate('eraseContact', { id: made.contact.id });
    const { customerGroup } = await desk.owner.graphql(
      'query ($id: ID!) { customerGroup(id: $id) { size } }',
      {
        id,
      },
    );
    expect(customerGroup.size).toBe(0);
  });
});

describe('a group by rule', () => {
  test('holds whom the rule holds for now, says so, and shows on the record and its leads', async () => {
    const desk = await openDesk();
    const ids = await companies(desk, { Aoba: { country: 'JP' }, Birch: { country: 'SG' } });
    const id = await group(desk, { name: 'Japan', record: 'COMPANY', rule: IN_JAPAN });
    expect(await look(desk, id)).toMatchObject({
      kind: 'RULE',
      size: 1,
      names: ['Aoba'],
      sentence: '国が日本',
      problem: null,
      found: { nodes: [{ groups: [{ name: 'Japan' }] }] },
    });
    await desk.lead({ name: 'Big', company: { id: ids.Aoba } });
    await desk.lead({ name: 'Small', company: { id: ids.Birch } });
    const asked = (group: object) =>
      desk.owner.graphql(
        'query ($filter: LeadFilter) { leads(first: 9, filter: $filter) { nodes { title groups { name } } } }',
        { filter: { group } },
      );
    expect((await asked({ in: [id] })).leads.nodes).toEqual([{ title: 'Big', groups: [{ name: 'Japan' }] }]);
    expect((await asked({ notIn: [id] })).leads.nodes).toEqual([{ title: 'Small', groups: [] }]);
    await desk.owner.mutate('editCompany', { id: ids.Birch, country: 'JP' });
    expect((await look(desk, id)).size).toBe(2);
  });

  test('is named by rules about leads, and by no other group', async () => {
    const desk = await openDesk();
    const ids = await companies(desk, { Aoba: { country: 'JP' }, Birch: {} });
    const id = await group(desk, { name: 'Japan', record: 'COMPANY', rule: IN_JAPAN });
    const { customerGroup } = await desk.owner.graphql(
      'query ($id: ID!) { customerGroup(id: $id) { ruleKey } }',
      { id },
    );
    const named = { inGroup: [customerGroup.ruleKey] };
    await desk.lead({ name: 'Big', company: { id: ids.Aoba } });
    await desk.lead({ name: 'Nobody’s' });
    const count = (rule: unknown) =>
      desk.owner.graphql('query ($rule: JSON!) { ruleCount(record: LEAD, rule: $rule) }', { rule });
    expect(await count(named)).toEqual({ ruleCount: 1 });
    expect(await count({ '!': named })).toEqual({ ruleCount: 1 });
    const inside = { name: 'Inside', record: 'CONTACT', rule: named };
    expect(await desk.owner.refused('createCustomerGroup', inside)).toMatchObject({
      code: 'RULE_OPTION_UNKNOWN',
    });
  });

  test('is refused where it can’t be asked, and takes nobody by hand', async () => {
    const desk = await openDesk();
    const refuse = (input: object) => desk.owner.refused('createCustomerGroup', { name: 'G', ...input });
    expect(await refuse({ record: 'COMPANY' })).toMatchObject({ code: 'GROUP_RULE_INCOMPLETE' });
    expect(await refuse({ record: 'LEAD', rule: true })).toMatchObject({ code: 'GROUP_OF_PARTIES' });
    expect(await refuse({ record: 'COMPANY', rule: { '==': [{ var: 'colour' }, 'red'] } })).toMatchObject({
      path: ['rule', '==', '0', 'var'],
    });
    const { Aoba } = await companies(desk, { Aoba: {} });
    const id = await group(desk, { name: 'Japan', record: 'COMPANY', rule: IN_JAPAN });
    expect(await desk.owner.refused('addToCustomerGroup', { groupId: id, ids: [Aoba] })).toMatchObject({
      code: 'GROUP_BY_RULE',
    });
  });

  test('has another rule when it is changed, the old one when that is taken back, and says when a field is gone', async () => {
    const desk = await openDesk();
    await companies(desk, { Aoba: { country: 'JP' }, Birch: { country: 'SG' } });
    const field = await desk.owner.mutate(
      'createCustomField',
      { record: 'COMPANY', label: 'Rank', type: 'NUMBER' },
      'customField { id }',
    );
    const id = await group(desk, { name: 'Japan', record: 'COMPANY', rule: IN_JAPAN });
    const elsewhere = { id, record: 'COMPANY', rule: { '!': IN_JAPAN } };
    const { commandId } = await desk.owner.mutate('changeCustomerGroupRule', elsewhere, 'commandId');
    expect((await look(desk, id)).names).toEqual(['Birch']);
    await desk.owner.mutate('undo', { commandId });
    expect((await look(desk, id)).names).toEqual(['Aoba']);
    const { ruleFields } = await desk.owner.graphql('{ ruleFields(record: COMPANY) { name label type } }');
    const rank = ruleFields.find(({ label }: { label: string }) => label === 'Rank');
    await desk.owner.mutate('changeCustomerGroupRule', {
      ...elsewhere,
      rule: { '>': [{ var: rank.name }, 1] },
    });
    await desk.owner.mutate('archiveCustomField', { id: field.customField.id });
    const gone = await look(desk, id);
    expect(gone).toMatchObject({ size: null, sentence: null, names: [] });
    expect(gone.problem).not.toBeNull();
  });
});

test('who manages no groups changes none, and sees of them only whom they may see', async () => {
  const desk = await openDesk();
  const ids = await companies(desk, { Aoba: { country: 'JP' }, Birch: { country: 'JP' } });
  const id = await group(desk, { name: 'Japan', record: 'COMPANY', rule: IN_JAPAN });
  const { caller: rep } = await join(await openWorld(), desk.owner);
  const { customerGroups } = await rep.graphql('{ customerGroups { name size viewerCanEdit } }');
  expect(customerGroups).toEqual([{ name: 'Japan', size: 0, viewerCanEdit: false }]);
  const answer = await rep.ask(
    'mutation ($input: ArchiveCustomerGroupInput!) { archiveCustomerGroup(input: $input) { __typename } }',
    {
      input: { id },
    },
  );
  expect(answer.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  const byHand = await group(desk, { name: 'By hand' });
  expect(await rep.refused('addToCustomerGroup', { groupId: byHand, ids: [ids.Aoba] })).toMatchObject({
    code: 'COMPANY_NOT_FOUND',
  });
});
