import { beforeAll, expect, test } from 'vitest';
import { openWorld, type World } from '../testkit/world.ts';
import { openInbox } from './inbox-desk.ts';

const LEADS = `{ leads(first: 9) { nodes { id
  contact { name groups { name } } productLines { name product { id } } productGroups { name } } } }`;

let world: World;
beforeAll(async () => {
  world = await openWorld();
});

async function openWithDefaults() {
  const inbox = await openInbox(world);
  const { owner, sourceId } = inbox;
  const { productGroup } = await owner.mutate('createProductGroup', { name: 'Vans' }, 'productGroup { id }');
  const { customerGroup } = await owner.mutate(
    'createCustomerGroup',
    { name: 'From the fair' },
    'customerGroup { id }',
  );
  const { source } = await owner.mutate(
    'editSource',
    { id: sourceId, productGroupId: productGroup.id, groupIds: [customerGroup.id] },
    'source { productGroup { name } groups { name } }',
  );
  return { ...inbox, productGroup, customerGroup, source };
}

test('who comes in joins the groups of the source, and wants some product of its product group', async () => {
  const inbox = await openWithDefaults();
  expect(inbox.source).toEqual({ productGroup: { name: 'Vans' }, groups: [{ name: 'From the fair' }] });
  await inbox.post({ name: 'Moses Frase', email: 'moses@konex.example' });
  await inbox.read();
  expect(await inbox.deliveries()).toMatchObject([{ state: 'PROCESSED' }]);
  const { leads } = await inbox.owner.graphql(LEADS);
  expect(leads.nodes).toMatchObject([
    {
      contact: { name: 'Moses Frase', groups: [{ name: 'From the fair' }] },
      productLines: [{ name: 'Vans', product: null }],
      productGroups: [{ name: 'Vans' }],
    },
  ]);
  const found = await inbox.owner.graphql(
    'query ($id: ID!) { leads(first: 9, filter: { productGroup: { eq: $id } }) { nodes { id } } }',
    { id: inbox.productGroup.id },
  );
  expect(found.leads.nodes).toEqual([{ id: leads.nodes[0].id }]);
});

test('a product that is named, or the source’s own, goes before the group', async () => {
  const inbox = await openWithDefaults();
  await inbox.post({ name: 'Moses Frase', email: 'moses@konex.example', product: 'Press' });
  await inbox.read();
  const { leads } = await inbox.owner.graphql(LEADS);
  expect(leads.nodes).toMatchObject([{ productLines: [{ name: 'Press' }], productGroups: [] }]);
});

test('a group that a rule keeps takes nobody by a source', async () => {
  const { owner, sourceId } = await openInbox(world);
  const { customerGroup: group } = await owner.mutate(
    'createCustomerGroup',
    { name: 'In Berlin', record: 'CONTACT', rule: { '==': [{ var: 'city' }, 'Berlin'] } },
    'customerGroup { id }',
  );
  expect(await owner.refused('editSource', { id: sourceId, groupIds: [group.id] })).toMatchObject({
    code: 'GROUP_BY_RULE',
    path: ['groupIds', '0'],
  });
});
