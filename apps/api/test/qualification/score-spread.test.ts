import { expect, test } from 'vitest';
import { join } from '../identity/team-mates.ts';
import { openWorld } from '../testkit/world.ts';

test('the scores of open leads are told as they are spread, to whoever keeps the settings', async () => {
  const world = await openWorld();
  const owner = await (await world.signUp()).found('Spread');
  const spread = async () =>
    (await owner.graphql('{ scoreSpread { count median highest bins { from to count } } }')).scoreSpread;
  expect(await spread()).toMatchObject({ count: 0, median: null, highest: null });
  for (const name of ['One', 'Two']) await owner.mutate('createLead', { name });
  await owner.mutate('createLead', { name: 'Names a product', lines: [{ name: 'Van' }] });
  await world.workOff();
  const told = await spread();
  expect(told).toMatchObject({ count: 3, median: 10, highest: 30 });
  expect(told.bins.filter(({ count }: { count: number }) => count > 0)).toEqual([
    { from: 6, to: 10, count: 2 },
    { from: 26, to: 30, count: 1 },
  ]);
  const rep = await join(world, owner, { role: 'REP' });
  const { errors } = await rep.caller.ask('{ scoreSpread { count } }');
  expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
});
