import { afterEach, expect, test, vi } from 'vitest';
import { background } from '../../src/compose.ts';
import { createWorld } from '../testkit/world.ts';

const DAY_MS = 24 * 60 * 60 * 1000;

afterEach(() => vi.restoreAllMocks());

/** Lets every turn be up as soon as it is asked, and counts how often the night's work is taken up. */
function hurry(name: string) {
  const work = background.everyNight.find((one) => one.name === name);
  let now = performance.now();
  vi.spyOn(performance, 'now').mockImplementation(() => {
    now += 11_000;
    return now;
  });
  return vi.spyOn(work as NonNullable<typeof work>, 'run').mock.calls;
}

test('emptying bins gives way to others and goes on in another turn', async () => {
  const world = await createWorld();
  world.clock.now = Date.parse('2026-01-05T01:00:00Z');
  const owner = await (await world.signUp()).found('Turns', 'US');
  const { lead } = await owner.mutate('createLead', { name: 'Gone' }, 'lead { id }');
  const { contact } = await owner.mutate('createContact', { familyName: 'Gone' }, 'contact { id }');
  await owner.mutate('deleteLeads', { ids: [lead.id] });
  await owner.mutate('deleteParties', { ids: [contact.id] });
  world.clock.now += 40 * DAY_MS;
  const turns = hurry('purge-bins');
  await world.night();
  const { rows } = await world.ownerPool.query(
    'SELECT (SELECT count(*) FROM lead)::int AS leads, (SELECT count(*) FROM contact)::int AS contacts',
  );
  expect(rows).toEqual([{ leads: 0, contacts: 0 }]);
  expect(turns.length).toBe(3);
  vi.restoreAllMocks();
  await world.close();
});

test('removing an ended organization gives way to others and goes on in another turn', async () => {
  const world = await createWorld();
  world.clock.now = Date.parse('2026-01-05T01:00:00Z');
  const owner = await (await world.signUp()).found('Ended', 'US');
  await owner.mutate('createLead', { name: 'Gone' });
  await owner.mutate('deleteOrganization', { name: 'Ended' });
  world.clock.now += 40 * DAY_MS;
  const turns = hurry('purge-organizations');
  await world.night();
  expect((await world.ownerPool.query('SELECT 1 FROM organization')).rows).toEqual([]);
  expect(turns.length).toBeGreaterThan(1);
  vi.restoreAllMocks();
  await world.close();
});
