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
