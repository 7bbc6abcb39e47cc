import { expect, test } from 'vitest';
import { openWorld } from '../testkit/world.ts';
import { openDesk } from './lead-desk.ts';

test('leads are found by the groups of their products and tell them, in one statement for all of a list', async () => {
  const world = await openWorld();
  const desk = await openDesk();
  const made = async (name: string) =>
    (await desk.owner.mutate('createProductGroup', { name }, 'productGroup { id }')).productGroup.id;
  const [vans, trucks] = [await made('Vans'), await made('Trucks')];
  const product = async (name: string, groupId: string) =>
    (await desk.owner.mutate('createProduct', { name, groupId }, 'product { id }')).product.id;
  const ids = [await product('Van one', vans), await product('Van two', vans), await product('Big', trucks)];
  const [one, two, big] = ids;
  await desk.lead({ name: 'Both', lines: [{ productId: big }, { productId: one }, { productId: two }] });
  await desk.lead({ name: 'Truck', lines: [{ productId: big }] });
  await desk.lead({ name: 'Free', lines: [{ name: 'Something' }] });

  const list = (filter: object = {}) =>
    desk.owner.graphql(
      `query ($filter: LeadFilter) {
        leads(first: 9, filter: $filter, orderBy: { field: TITLE }) { totalCount nodes { title productGroups { name } } } }`,
      { filter },
    );
  const { result, statements } = await world.countStatements(() => list());
  expect(result.leads.nodes).toEqual([
    { title: 'Both', productGroups: [{ name: 'Vans' }, { name: 'Trucks' }] },
    { title: 'Free', productGroups: [] },
    { title: 'Truck', productGroups: [{ name: 'Trucks' }] },
  ]);
  expect(statements.filter((text) => text.includes('product_line'))).toHaveLength(1);

  const titles = async (filter: object) =>
    (await list(filter)).leads.nodes.map(({ title }: { title: string }) => title);
  expect(await titles({ productGroup: { eq: vans } })).toEqual(['Both']);
  expect(await titles({ productGroup: { in: [vans, trucks] } })).toEqual(['Both', 'Truck']);
  const { archived } = await desk.owner
    .mutate('archiveProductGroup', { id: vans }, 'productGroup { archived }')
    .then(({ productGroup }) => productGroup);
  expect(archived).toBe(true);
  expect(await titles({ productGroup: { eq: vans } })).toEqual(['Both']);
});
