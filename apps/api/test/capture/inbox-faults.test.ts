import { createConnection } from 'node:net';
import { beforeAll, describe, expect, test } from 'vitest';
import { dieAfter } from '../testkit/die-after.ts';
import { createWorld, openWorld, type World } from '../testkit/world.ts';
import { openInbox } from './inbox-desk.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});

const person = (n: number, more: object = {}) => ({
  name: `Person ${n}`,
  email: `p${n}@example.com`,
  company: `Company ${n % 3}`,
  ...more,
});

describe('deliveries that are not as they should be', () => {
  test.each([
    ['a text that is no JSON', '{"name": "Moses'],
    ['nothing', ''],
    ['bytes of no text', '\u0000\u0001\u0002'],
  ])('of %s make no lead, and say so', async (_name, body) => {
    const inbox = await openInbox(world);
    expect((await inbox.post(body)).statusCode).toBe(200);
    await inbox.read();
    const [{ state, because }] = await inbox.deliveries();
    expect({ state, isSaid: because !== null }).toEqual({
      state: expect.stringMatching(/FAILED|NEEDS/),
      isSaid: true,
    });
    expect((await inbox.leads()).totalCount).toBe(0);
  });

  test('that end half-way are as if they had not come', async () => {
    const inbox = await openInbox(world);
    const { app } = world;
    if (!app.server.server.listening) await app.server.listen({ port: 0, host: '127.0.0.1' });
    const { port } = app.server.server.address() as { port: number };
    await new Promise<void>((done, fail) => {
      const socket = createConnection(port, '127.0.0.1', () => {
        socket.write(
          `POST ${inbox.path} HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: 100\r\n\r\n{"name":`,
          () => socket.destroy(),
        );
      });
      socket.on('close', () => done()).on('error', fail);
    });
    // One that is whole comes after it, so that there is something to wait for.
    await inbox.post(person(1));
    await inbox.read();
    expect(await inbox.deliveries()).toMatchObject([{ state: 'PROCESSED' }]);
  });
});

describe('an enquiry that can be read in part', () => {
  test('comes in, and what was left out and what is damaged are said', async () => {
    const inbox = await openInbox(world);
    await inbox.post({ name: 'n'.repeat(10_000), email: 'long@example.com', city: 'K\uFFFDln' });
    await inbox.read();
    expect(await inbox.deliveries()).toMatchObject([
      {
        state: 'PROCESSED',
        arrivals: [
          {
            outcome: 'NEW_LEAD',
            reasons: expect.arrayContaining([{ code: 'VALUE_LEFT_OUT' }, { code: 'LETTERS_DAMAGED' }]),
          },
        ],
      },
    ]);
  });
});

describe('a delivery whose id came before', () => {
  test('says that it is taken as the same, whatever else it holds', async () => {
    const inbox = await openInbox(world);
    await inbox.post(person(1), { 'idempotency-key': 'one' });
    await inbox.read();
    await inbox.post(person(2), { 'idempotency-key': 'one' });
    await inbox.read();
    expect(await inbox.deliveries()).toMatchObject([
      { state: 'PROCESSED', because: { code: 'DELIVERY_REPEATED' }, arrivals: [] },
      { state: 'PROCESSED', because: null },
    ]);
    expect((await inbox.leads()).totalCount).toBe(1);
  });
});

describe('what waits for a person and is worth nobody’s time', () => {
  test('is set aside, one or all of a source, and let in later', async () => {
    const inbox = await openInbox(world);
    for (const body of ['{', '[', '{"colour":"red"}']) await inbox.post(body);
    await inbox.read();
    const set = (input: Record<string, unknown>) => inbox.owner.mutate('setDeliveriesAside', input, 'count');
    const states = async () => (await inbox.deliveries()).map(({ state }: { state: string }) => state);
    const [latest] = await inbox.deliveries();
    expect(await set({ ids: [latest.id] })).toMatchObject({ count: 1 });
    expect(await states()).toEqual(['REJECTED', 'FAILED', 'FAILED']);
    expect(await set({ sourceId: inbox.sourceId })).toMatchObject({ count: 2 });
    expect(await states()).toEqual(['REJECTED', 'REJECTED', 'REJECTED']);
    expect(await inbox.owner.refused('setDeliveriesAside', { sourceId: inbox.sourceId })).toMatchObject({
      code: 'NOTHING_TO_SET_ASIDE',
    });
    await inbox.owner.mutate('replayDeliveries', { ids: [latest.id], letIn: true }, 'count');
    await inbox.read();
    expect(await states()).toEqual(['NEEDS_MAPPING', 'REJECTED', 'REJECTED']);
  });
});

describe('one person who comes in at two sources at the same moment', () => {
  test('is one contact of one company, with one lead and both touches', async () => {
    const inbox = await openInbox(world);
    const other = await inbox.owner.mutate(
      'openInlet',
      { kind: 'WEBHOOK', name: 'Fair' },
      'source { inlet { address } }',
    );
    const addresses = [inbox.path, new URL(other.source.inlet.address).pathname];
    await Promise.all(
      Array.from({ length: 12 }, (_, n) =>
        world.app.server.inject({
          method: 'POST',
          url: addresses[n % 2] ?? '',
          headers: { 'content-type': 'application/json' },
          payload: JSON.stringify(person(7, { message: `Message ${n}` })),
        }),
      ),
    );
    // Several workers of several processes read the same inbox.
    await Promise.all([inbox.read(), inbox.read(), inbox.read()]);
    const { contacts, companies } = await inbox.owner.graphql(
      '{ contacts(first: 1) { totalCount } companies(first: 1) { totalCount } }',
    );
    const { totalCount, nodes } = await inbox.leads();
    expect([contacts.totalCount, companies.totalCount, totalCount]).toEqual([1, 1, 1]);
    expect(nodes[0].touches).toHaveLength(2);
  });
});

describe('an inbox whose process dies', () => {
  test('loses nothing and takes nothing in twice, whatever statement was the last', async () => {
    const own = await createWorld();
    const inbox = await openInbox(own);
    own.clock.now = Date.parse('2026-11-30T10:00:00Z');
    const SENT = 24;
    for (let n = 0; n < SENT; n += 1) await inbox.post(person(n));
    let deaths = 0;
    for (const left of [4, 9, 25, 33, 47, 52, 70, 95]) {
      if (await dieAfter(own, left, () => own.start())) deaths += 1;
      own.clock.now += 600_000;
    }
    expect(deaths).toBeGreaterThan(3);
    await own.start();
    const states = (await inbox.deliveries()).map(({ state }: { state: string }) => state);
    expect([states.length, new Set(states)]).toEqual([SENT, new Set(['PROCESSED'])]);
    const { leads, contacts, companies } = await inbox.owner.graphql(
      '{ leads(first: 1) { totalCount } contacts(first: 1) { totalCount } companies(first: 1) { totalCount } }',
    );
    expect([leads.totalCount, contacts.totalCount, companies.totalCount]).toEqual([SENT, SENT, 3]);
    await own.close();
  }, 120_000);
});
