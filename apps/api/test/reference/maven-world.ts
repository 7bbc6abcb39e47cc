import { bring, type Caller, referenceFile } from '../capture/desk.ts';
import { openWorld } from '../testkit/world.ts';

/** The sales of 2017, brought in by the product's own import: products, accounts and people, then 8,800 opportunities. */
export async function openMaven(): Promise<Caller> {
  const world = await openWorld();
  const owner = await (await world.signUp()).found('Maven', 'US');
  for (const name of ['products', 'accounts', 'sales_teams']) {
    await bring(world, owner, `${name}.csv`, await referenceFile(`maven/${name}.csv`));
  }
  const done = await bring(
    world,
    owner,
    'sales_pipeline.csv',
    await referenceFile('maven/sales_pipeline.csv'),
    {
      products: [{ word: 'GTXPro', name: 'GTX Pro' }],
    },
  );
  if (done.state !== 'DONE') throw new Error(`the import ended ${JSON.stringify(done)}`);
  return owner;
}
