import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createWorld, type World } from '../testkit/world.ts';
import { openInbox } from './inbox-desk.ts';

const DAY_MS = 86_400_000;
const PAYLOAD = {
  id: 'enquiry-1',
  name: 'Moses Frase',
  email: 'moses@konex.example',
  message: 'Two presses',
};

let world: World;
beforeAll(async () => {
  world = await createWorld();
});
afterAll(() => world.close());

describe('a delivery', () => {
  test('is kept as it came for ninety days; what it became stays, and the same thing is known for good', async () => {
    const inbox = await openInbox(world);
    const begin = Date.now();
    world.clock.now = begin;
    await inbox.post(PAYLOAD);
    await inbox.read();
    world.clock.now = begin + 89 * DAY_MS;
    await world.night();
    expect(await inbox.deliveries()).toMatchObject([{ state: 'PROCESSED', body: expect.any(String) }]);
    world.clock.now = begin + 91 * DAY_MS;
    await world.night();
    expect(await inbox.deliveries()).toEqual([]);
    const kept = await inbox.leads();
    expect(kept).toMatchObject({ totalCount: 1, nodes: [{ touches: [{ source: { name: 'Portal' } }] }] });
    await inbox.post(PAYLOAD);
    await inbox.read();
    expect(await inbox.leads()).toEqual(kept);
  });

  test('that nobody has read yet is kept until it was, however long the product rested', async () => {
    const inbox = await openInbox(world);
    const begin = Date.now();
    world.clock.now = begin;
    await inbox.post(PAYLOAD);
    world.clock.now = begin + 91 * DAY_MS;
    await world.night();
    await inbox.read();
    expect((await inbox.leads()).totalCount).toBe(1);
  });
});
