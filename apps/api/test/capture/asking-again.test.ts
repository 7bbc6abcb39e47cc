import { beforeAll, expect, test } from 'vitest';
import { openWorld, type World } from '../testkit/world.ts';
import { bring, type Caller } from './desk.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});

const leadsOf = async (owner: Caller) =>
  (
    await owner.graphql(
      `{ leads(first: 20, orderBy: { field: TITLE }) { nodes { status kind note expectedValue { amount }
          contact { name } touches { kind source { name } } } } }`,
    )
  ).leads.nodes;

const LIST = 'Name,Email,Phone,Source,Note\n';

test('a row of somebody with an open lead is one more enquiry on it, and takes nothing’s place', async () => {
  const owner = await (await world.signUp()).found('Asking again', 'JP');
  await bring(world, owner, 'one.csv', `${LIST}山田 花子,yamada@example.jp,090-1111-2222,Fair,Two presses\n`);
  const again = await bring(
    world,
    owner,
    'two.csv',
    `${LIST}山田 花子,yamada@example.jp,,Portal,And a crane\n佐藤 健,sato@example.jp,,Portal,A lift\n`,
  );
  expect(again.counts).toMatchObject({ created: 1, updated: 1, failed: 0 });
  const [sato, yamada] = await leadsOf(owner);
  expect([yamada, sato]).toMatchObject([
    {
      contact: { name: '山田 花子' },
      kind: 'NEW',
      note: 'Two presses',
      touches: expect.arrayContaining([
        { kind: 'IMPORT', source: { name: 'Fair' } },
        { kind: 'IMPORT', source: { name: 'Portal' } },
      ]),
    },
    { contact: { name: '佐藤 健' }, touches: [{ source: { name: 'Portal' } }] },
  ]);
  await owner.mutate('undoImport', { id: again.id });
  await world.workOff();
  expect((await leadsOf(owner)).map(({ touches }: { touches: unknown[] }) => touches.length)).toEqual([1]);
});

test('one who stands twice in a file has one lead, by whichever number or address', async () => {
  const owner = await (await world.signUp()).found('Twice in a file', 'JP');
  const rows = '山田 花子,yamada@example.jp,090-1111-2222,Fair,a\n,,090-1111-2222,Portal,b\n';
  const first = await bring(world, owner, 'twice.csv', `${LIST}${rows}`);
  expect(first.counts).toMatchObject({ created: 1, updated: 1 });
  expect(await leadsOf(owner)).toHaveLength(1);
  const same = await bring(world, owner, 'twice.csv', `${LIST}${rows}`);
  expect(same.counts).toMatchObject({ created: 0, updated: 0, skipped: 2 });
  expect(await leadsOf(owner)).toHaveLength(1);
});

test('rows of deals stay leads of their own', async () => {
  const owner = await (await world.signUp()).found('Deals of one', 'JP');
  const header = 'Lead title,Name,Email\n';
  await bring(world, owner, 'deals.csv', `${header}Roof,Mei,mei@example.com\nWindows,Mei,mei@example.com\n`);
  expect(await leadsOf(owner)).toHaveLength(2);
});
