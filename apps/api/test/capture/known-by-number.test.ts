import { beforeAll, expect, test } from 'vitest';
import { openWorld, type World } from '../testkit/world.ts';
import { openInbox } from './inbox-desk.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});

test('somebody known by a number alone who asks by another source is named, and what they wrote stands there', async () => {
  const inbox = await openInbox(world);
  await inbox.post({ phone: '080-5555-0001' });
  await inbox.read();
  expect((await inbox.leads()).nodes).toMatchObject([{ title: '+818055550001', contact: { name: '' } }]);
  const other = await inbox.owner.mutate(
    'openInlet',
    { kind: 'WEBHOOK', name: 'Site' },
    'source { inlet { address } }',
  );
  await world.app.server.inject({
    method: 'POST',
    url: new URL(other.source.inlet.address).pathname,
    headers: { 'content-type': 'application/json' },
    payload: JSON.stringify({ name: '田中 花子', phone: '080-5555-0001', message: 'It is me again' }),
  });
  await inbox.read();
  expect((await inbox.leads()).nodes).toMatchObject([
    { title: '田中 花子', contact: { name: '田中 花子' }, touches: [{}, {}] },
  ]);
  const { leads } = await inbox.owner.graphql('{ leads(first: 1) { nodes { touches { detail } } } }');
  expect(leads.nodes[0].touches.map(({ detail }: { detail: object }) => detail)).toContainEqual(
    expect.objectContaining({ text: 'It is me again' }),
  );
});
