import { expect, test } from 'vitest';
import { examine } from '../../src/cli/doctor.ts';
import { createWorld } from '../testkit/world.ts';

test('facts whose meaning a migration changed are made anew by the product at work, and the doctor says so', async () => {
  const world = await createWorld();
  const owner = await (await world.signUp()).found('Stale', 'US');
  await owner.mutate('createLead', { name: 'Counted' });
  const facts = async () =>
    (await world.ownerPool.query('SELECT metric, value, day FROM fact ORDER BY 1')).rows;
  const right = await facts();
  expect(right).not.toEqual([]);
  await world.ownerPool.query('UPDATE fact SET value = value + 7');
  await world.minute();
  expect(await facts()).not.toEqual(right);
  await world.ownerPool.query('UPDATE organization SET "factsStale" = true');
  const client = await world.ownerPool.connect();
  const unwell = async () =>
    (await examine(client as never, true)).filter(({ well }) => !well).map(({ says }) => says);
  expect(await unwell()).toEqual([expect.stringContaining('numbers of 1 organizations')]);
  await world.minute();
  expect(await facts()).toEqual(right);
  expect(await unwell()).toEqual([]);
  client.release();
  await world.close();
});
