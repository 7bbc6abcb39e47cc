import { expect, test } from 'vitest';
import { openWorld } from '../testkit/world.ts';
import { bring } from './desk.ts';

test('a row keeps to the limits of own fields: what does not is left out and named, the rest comes in', async () => {
  const world = await openWorld();
  const owner = await (await world.signUp()).found('Limits', 'US');
  const field = {
    record: 'LEAD',
    label: 'Floor space',
    type: 'NUMBER',
    constraints: { least: 1, most: 100 },
  };
  const { customField } = await owner.mutate('createCustomField', field, 'customField { key }');
  const done = await bring(world, owner, 'a.csv', 'Lead title,Floor space\nA,50\nB,5000\n');
  expect(done.counts).toMatchObject({ created: 2, leftOut: 1 });
  expect(done.leftOutRows).toMatchObject([
    {
      rowNumber: 3,
      problems: [
        { column: 'Floor space', code: 'VALUE_ABOVE_MOST', raw: '5000', message: 'Use 100 or less.' },
      ],
    },
  ]);
  const { leads } = await owner.graphql('{ leads(first: 9) { nodes { title attributes } } }');
  const held = leads.nodes.map(({ title, attributes }: { title: string; attributes: object }) => [
    title,
    attributes,
  ]);
  expect(Object.fromEntries(held)).toEqual({ A: { [customField.key]: 50 }, B: {} });
});
