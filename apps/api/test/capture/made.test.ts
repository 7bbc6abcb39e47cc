import { beforeAll, expect, test } from 'vitest';
import { openWorld, type World } from '../testkit/world.ts';
import { bring, readImport } from './desk.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});

test('what an import made is counted by kind, until it is taken back', async () => {
  const owner = await (await world.signUp()).found('Made', 'US');
  const csv = [
    'Lead title,Owner,Product,Company,Stage,Close date,Close value',
    'A,Rita Ray,Roof,Acme,Won,2026-01-05,5',
    'B,Rita Ray,Wall,Acme,New,,',
  ];
  const done = await bring(world, owner, 'a.csv', csv.join('\n'));
  const made = async () => {
    const query = 'query ($id: ID!) { import(id: $id) { made { type count } startedBy { name } startedAt } }';
    return (await owner.graphql(query, { id: done.id })).import;
  };
  expect(await made()).toMatchObject({
    startedBy: { name: expect.any(String) },
    startedAt: expect.any(String),
    made: [
      { type: 'Lead', count: 2 },
      { type: 'Deal', count: 1 },
      { type: 'Company', count: 1 },
      { type: 'Product', count: 2 },
      { type: 'Member', count: 1 },
    ],
  });
  await owner.mutate('undoImport', { id: done.id });
  await world.workOff();
  expect(await made()).toMatchObject({ made: [] });
  // All that was made is accounted for: the member is deactivated, the rest is gone.
  expect((await readImport(owner, done.id)).undoReport).toMatchObject({ removed: 6 });
});
