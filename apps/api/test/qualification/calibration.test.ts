import { expect, test } from 'vitest';
import { openDesk } from '../leads/lead-desk.ts';
import { openWorld } from '../testkit/world.ts';

test('scores are held against what was won and lost, not against spam or tests', async () => {
  const world = await openWorld();
  const { owner, lead, reasonId } = await openDesk(world);
  const asked = async () =>
    (await owner.graphql('{ scoreCalibration { count bands { count won } } }')).scoreCalibration;
  const open = async () => (await lead({ name: 'Asks', lines: [{ name: 'Van', unitPrice: 10 }] })).id;
  const [lostFirst, wonFirst, lost, won, spam, trial] = [
    await open(),
    await open(),
    await open(),
    await open(),
    await open(),
    await open(),
  ];
  await world.workOff();
  for (const id of [lostFirst, lost]) await owner.mutate('loseLead', { id, reasonId });
  for (const id of [wonFirst, won]) await owner.mutate('convertLead', { id }, 'deal { id }');
  const before = await asked();
  expect(before).toEqual({ count: 2, bands: [{ count: 2, won: 1 }] });
  await owner.mutate('closeLead', { id: spam, as: 'SPAM' }, 'commandId');
  await owner.mutate('closeLead', { id: trial, as: 'TEST' }, 'commandId');
  expect(await asked()).toEqual(before);
});
