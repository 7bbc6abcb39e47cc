import { expect, test } from 'vitest';
import { bring } from '../capture/desk.ts';
import { join } from '../identity/team-mates.ts';
import { openWorld } from '../testkit/world.ts';
import { openDesk } from './lead-desk.ts';

const LIST = `query ($filter: LeadFilter) { leads(first: 9, filter: $filter, orderBy: { field: TITLE }) {
  nodes { id title addedBy { id } generatedBy { id } touches { addedBy { id } } } } }`;

test('a lead says who wrote it down, by hand or with a file, and is found by it', async () => {
  const world = await openWorld();
  const { owner, ownerId, lead } = await openDesk(world);
  const admin = await join(world, owner, { role: 'ADMIN' });
  const { id } = await lead({ name: 'By hand', contact: { new: { familyName: 'Kimura' } } });
  await bring(world, admin.caller, 'a.csv', 'Id,Lead title\n1,From a file\n');
  const { leads } = await owner.graphql(LIST);
  expect(leads.nodes).toMatchObject([
    {
      title: 'By hand',
      addedBy: { id: ownerId },
      generatedBy: null,
      touches: [{ addedBy: { id: ownerId } }],
    },
    { title: 'From a file', addedBy: { id: admin.memberId }, generatedBy: null },
  ]);
  const titles = async (filter: object) =>
    (await owner.graphql(LIST, { filter })).leads.nodes.map(({ title }: { title: string }) => title);
  expect(await titles({ addedBy: { eq: ownerId } })).toEqual(['By hand']);
  expect(await titles({ addedBy: { in: [admin.memberId] } })).toEqual(['From a file']);
  expect(await titles({ generatedBy: { isNull: true } })).toHaveLength(2);
  expect(await titles({ generatedBy: { eq: ownerId } })).toEqual([]);

  const { timeline } = await owner.graphql(
    'query ($id: ID!) { timeline(record: $id, first: 9) { nodes { kind member { id } } } }',
    { id },
  );
  expect(timeline.nodes).toContainEqual({ kind: 'TOUCH', member: { id: ownerId } });
});

test('names of those who added leads take one statement for all of a list', async () => {
  const world = await openWorld();
  const { owner, lead } = await openDesk(world);
  await lead({ name: 'One' });
  const run = () => world.countStatements(() => owner.graphql(LIST));
  const one = await run();
  await lead({ name: 'Two' });
  await lead({ name: 'Three' });
  expect((await run()).statements.length).toBe(one.statements.length);
});
