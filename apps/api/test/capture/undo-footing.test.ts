import { beforeAll, expect, test } from 'vitest';
import { openWorld, type World } from '../testkit/world.ts';
import { bring, type Caller, readImport } from './desk.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});

const LEADS = '{ leads(first: 9) { nodes { title owner { name } stage { id name } } } }';

/** Two imports, the second of which moved what the first one made and gave it to somebody else. */
async function movedTwice() {
  const owner: Caller = await (await world.signUp()).found('Footing', 'US');
  const { pipelines } = await owner.graphql('{ pipelines { id stages { id name kind } } }');
  const [pipeline] = pipelines;
  const [first, second] = pipeline.stages.map(({ name }: { readonly name: string }) => name);
  const head = 'Id,Lead title,Stage,Owner\n';
  await bring(world, owner, 'a.csv', `${head}1,Aizome,${first},Rita Ray\n`);
  const moved = await bring(world, owner, 'b.csv', `${head}1,Aizome,${second},Sam Sea\n`);
  expect(moved.counts).toMatchObject({ updated: 1, failed: 0 });
  const undo = async () => {
    await owner.mutate('undoImport', { id: moved.id });
    await world.workOff();
    expect(await readImport(owner, moved.id)).toMatchObject({ state: 'UNDONE' });
    const { leads } = await owner.graphql(LEADS);
    return leads.nodes[0];
  };
  return { owner, pipeline, first, second, undo };
}

test('the undo of an import puts a lead back where it was, with whose it was', async () => {
  const { first, undo } = await movedTwice();
  expect(await undo()).toMatchObject({ stage: { name: first }, owner: { name: 'Rita Ray' } });
});

test('it puts no lead into a stage that is out of use', async () => {
  const { owner, pipeline, second, undo } = await movedTwice();
  await owner.mutate('setStages', { pipelineId: pipeline.id, stages: pipeline.stages.slice(1) });
  expect(await undo()).toMatchObject({ stage: { name: second } });
});

test('it gives no lead to somebody who has left', async () => {
  const { owner, first, undo } = await movedTwice();
  const { members } = await owner.graphql('{ members(first: 9) { nodes { id name } } }');
  const rita = members.nodes.find(({ name }: { readonly name: string }) => name === 'Rita Ray');
  await owner.mutate('deactivateMember', { id: rita.id });
  expect(await undo()).toMatchObject({ stage: { name: first }, owner: null });
});

test('it leaves somebody at work whom it took back and who has leads of their own by now', async () => {
  const owner: Caller = await (await world.signUp()).found('Back at work', 'US');
  const rita = async () => {
    const { members } = await owner.graphql('{ members(first: 9) { nodes { id name deactivatedAt } } }');
    return members.nodes.find(({ name }: { readonly name: string }) => name === 'Rita Ray');
  };
  await bring(world, owner, 'a.csv', 'Id,Lead title,Owner\n1,Aizome,Rita Ray\n');
  await owner.mutate('deactivateMember', { id: (await rita()).id, successorId: null });
  const again = await bring(world, owner, 'b.csv', 'Id,Lead title,Owner\n2,Beni,Rita Ray\n');
  await owner.mutate('createLead', { name: 'Cobalt', ownerId: (await rita()).id });
  await owner.mutate('undoImport', { id: again.id });
  await world.workOff();
  expect(await rita()).toMatchObject({ deactivatedAt: null });
  expect((await readImport(owner, again.id)).undoReport.inUseNamed).toMatchObject([{ title: 'Rita Ray' }]);
});

test('whoever came in with it and left again stands on no board', async () => {
  const owner: Caller = await (await world.signUp()).found('Nobody on the board', 'US');
  const csv = 'Id,Lead title,Owner,Stage,Close date,Close value\n1,Aizome,Rita Ray,Won,2026-01-05,300\n';
  const done = await bring(world, owner, 'a.csv', csv);
  const board = async () => {
    const { performanceBoard } = await owner.graphql(
      `{ performanceBoard(period: { kind: FISCAL_YEAR, on: "2026-01-05" }) {
           members { member { name } won value { amount } } total { won value { amount } } } }`,
    );
    return performanceBoard;
  };
  expect((await board()).members).toMatchObject([{ member: { name: 'Rita Ray' }, won: 1 }]);
  await owner.mutate('undoImport', { id: done.id });
  await world.workOff();
  expect(await board()).toEqual({ members: [], total: { won: 0, value: [] } });
});

test('it names whom the import brought and whom it deactivates, and does not count them as gone', async () => {
  const owner: Caller = await (await world.signUp()).found('Names', 'US');
  const csv = 'Id,Lead title,Owner\n1,Aizome,Rita Ray\n2,Beni,Sam Sea\n3,Cyan,Ida Ink\n';
  const done = await bring(world, owner, 'a.csv', csv);
  const idOf = async (search: string) =>
    (
      await owner.graphql(
        'query ($search: String) { members(first: 9, filter: { search: $search }) { nodes { id } } }',
        {
          search,
        },
      )
    ).members.nodes[0].id;
  await owner.mutate('inviteMember', { email: 'ida@example.com', role: 'REP', memberId: await idOf('Ida') });
  await owner.mutate('createLead', {
    name: 'Cobalt',
    ownerId: (await owner.graphql('{ members(first: 9, filter: { search: "Sam" }) { nodes { id } } }'))
      .members.nodes[0].id,
  });
  await owner.mutate('undoImport', { id: done.id });
  await world.workOff();
  const { import: undone } = await owner.graphql(
    `query ($id: ID!) { import(id: $id) { undoReport { removed deactivated deactivatedNamed { type title } inUseNamed { title } } } }`,
    { id: done.id },
  );
  expect(undone.undoReport).toMatchObject({
    removed: 3,
    deactivated: 1,
    deactivatedNamed: [{ type: 'Member', title: 'Rita Ray' }],
    inUseNamed: [{ title: 'Ida Ink' }, { title: 'Sam Sea' }],
  });
});
