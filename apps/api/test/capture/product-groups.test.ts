import { beforeAll, describe, expect, test } from 'vitest';
import { join } from '../identity/team-mates.ts';
import { openWorld, type World } from '../testkit/world.ts';
import { bring, type Caller } from './desk.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});

const plan = { acceptProposals: true };
const HEAD = 'Lead ID,Lead title,Name,Email,Product group,Product';

const leadsOf = async (caller: Caller) =>
  (
    await caller.graphql(
      '{ leads(first: 9, orderBy: { field: TITLE }) { nodes { contact { name } productGroups { name } productLines { name product { id } } } } }',
    )
  ).leads.nodes;

describe('a product group that a row names', () => {
  test('is what the lead is about where no product is named, made where nobody has it, and taken back with the import', async () => {
    const owner = await (await world.signUp()).found('Groups', 'GB');
    const csv = `${HEAD}\nL-1,A,Ada Lund,ada@lund.example,Presses,\nL-2,B,Bo Ek,bo@ek.example,Presses,Lathe\n`;
    const done = await bring(world, owner, 'leads.csv', csv, plan);
    expect(done.counts).toMatchObject({ created: 2, failed: 0, leftOut: 0 });
    const [ada, bo] = await leadsOf(owner);
    expect(ada).toMatchObject({
      productGroups: [{ name: 'Presses' }],
      productLines: [{ name: 'Presses', product: null }],
    });
    expect(bo.productLines).toMatchObject([{ name: 'Lathe' }]);
    const again = await bring(world, owner, 'leads.csv', csv.replace('L-1,A,', 'L-1,AA,'), plan);
    expect(again.counts).toMatchObject({ created: 0, failed: 0 });
    expect((await leadsOf(owner))[0].productLines).toHaveLength(1);
    await owner.mutate('undoImport', { id: again.id });
    await world.workOff();
    await owner.mutate('undoImport', { id: done.id });
    await world.workOff();
    expect((await owner.graphql('{ productGroups { name } }')).productGroups).toEqual([]);
  });

  test('is left out and named where it is not there and the importer may not keep the catalogue', async () => {
    const owner = await (await world.signUp()).found('Groups', 'GB');
    const { caller } = await join(world, owner, { role: 'MANAGER' });
    const csv = `${HEAD}\nL-1,A,Ada Lund,ada@lund.example,Presses,\n`;
    const done = await bring(world, caller, 'leads.csv', csv, plan);
    expect(done).toMatchObject({
      counts: { created: 1, leftOut: 1 },
      leftOutRows: [{ problems: [{ column: 'Product group', code: 'IMPORT_PRODUCT_GROUP_UNKNOWN' }] }],
    });
  });
});
