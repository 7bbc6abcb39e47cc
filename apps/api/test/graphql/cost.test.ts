import { expect, test } from 'vitest';
import { COMPLEXITY } from '../../src/graphql/limits.ts';
import { openWorld } from '../testkit/world.ts';

test('every answer tells what its operation cost of how much', async () => {
  const caller = await (await (await openWorld()).signUp()).found();
  const costOf = async (body: object) => {
    const answer = await caller.http('POST', '/graphql', body);
    const { cost } = answer.json().extensions;
    expect(cost.limit).toBe(COMPLEXITY.limit.complexity);
    return cost.requested;
  };
  const query = `query Page($first: Int!) { leads(first: $first) { nodes { id title } } }
    query Me { viewer { role } }`;
  const ten = await costOf({ query, operationName: 'Page', variables: { first: 10 } });
  const hundred = await costOf({ query, operationName: 'Page', variables: { first: 100 } });
  expect(hundred).toBeGreaterThan(ten * 5);
  expect(await costOf({ query, operationName: 'Me' })).toBeLessThan(ten);
  expect(await costOf({ query: '{ leads { totalCount } }' })).toBeGreaterThan(0);
  const { customField } = await caller.mutate(
    'createCustomField',
    { record: 'LEAD', label: 'Roof', type: 'TEXT' },
    'customField { id }',
  );
  const conditions = (count: number) =>
    costOf({
      query: `query ($custom: [CustomFieldFilter!]) { leads(first: 10, filter: { custom: $custom }) { totalCount } }`,
      variables: { custom: Array(count).fill({ fieldId: customField.id, text: { contains: 'tiles' } }) },
    });
  const none = await conditions(0);
  expect(await conditions(1)).toBe(none + 100);
  expect(await conditions(20)).toBe(none + 2000);
});

test('what is read of many records behind one change is priced as often as it may be read', async () => {
  const caller = await (await (await openWorld()).signUp()).found();
  const assign = (count: number, selection: string) =>
    caller.http('POST', '/graphql', {
      query: `mutation ($ids: [ID!]!) {
        assignLeads(input: { ids: $ids }) { ... on AssignLeadsPayload { count leads { ${selection} } } } }`,
      variables: { ids: Array(count).fill('Lead_0190f3c2-0000-7000-8000-000000000000') },
    });
  const nested = 'id company { contacts(first: 100) { nodes { name } } }';
  const costOf = async (count: number) => (await assign(count, 'id title')).json().extensions.cost.requested;
  expect(await costOf(3)).toBeLessThan(50);
  expect(await costOf(500)).toBeGreaterThan(1500);
  expect(await costOf(20_000)).toBe(await costOf(500));
  expect((await assign(3, nested)).json().errors).toBeUndefined();
  expect((await assign(500, nested)).json().errors[0].extensions.code).toBe('TOO_MUCH');
  const undo = `mutation ($commandId: ID!, $first: Int) { undo(input: { commandId: $commandId }) { ... on UndoPayload {
    nodes(first: $first) { ... on Company { contacts(first: 100) { nodes { name } } } } } } }`;
  const commandId = '0190f3c2-0000-7000-8000-000000000000';
  expect((await caller.ask(undo, { commandId, first: 3 })).errors).toBeUndefined();
  expect((await caller.ask(undo, { commandId })).errors?.[0]?.extensions).toMatchObject({ code: 'TOO_MUCH' });
});
