import { createHmac } from 'node:crypto';
import { createConnection, type Socket } from 'node:net';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { openWorld, type World } from '../testkit/world.ts';
import { openInbox } from './inbox-desk.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterEach(() => {
  world.clock.now = undefined;
});

async function openWhatsApp() {
  const inbox = await openInbox(world, 'WHATSAPP');
  await inbox.owner.mutate('setInletSecret', {
    sourceId: inbox.sourceId,
    name: 'appSecret',
    value: 'secret',
  });
  const send = (value: object) => {
    const body = JSON.stringify({
      object: 'whatsapp_business_account',
      entry: [{ id: '1', changes: [{ field: 'messages', value: { ...ENVELOPE, ...value } }] }],
    });
    const signature = createHmac('sha256', 'secret').update(body).digest('hex');
    return inbox.post(body, { 'x-hub-signature-256': `sha256=${signature}` });
  };
  return {
    ...inbox,
    say: (id: string, text: string, at: number, name = 'Sheena Nelson') =>
      send({
        contacts: [{ wa_id: '16505551234', profile: { name } }],
        messages: [
          { id, from: '16505551234', timestamp: String(at / 1000), type: 'text', text: { body: text } },
        ],
      }),
    tell: (id: string, status: string, at: number) =>
      send({ statuses: [{ id, status, timestamp: String(at / 1000), recipient_id: '16505551234' }] }),
    timeline: async (record: string) =>
      (
        await inbox.owner.graphql(
          'query ($id: ID!) { timeline(record: $id, first: 20) { nodes { kind ... on TimelineActivity { activity { text occurredAt } } } } }',
          { id: record },
        )
      ).timeline.nodes,
  };
}

const ENVELOPE = {
  messaging_product: 'whatsapp',
  metadata: { display_phone_number: '15550783881', phone_number_id: '106540352242922' },
};

const NOON = Date.parse('2026-06-01T12:00:00Z');
const MINUTE = 60_000;

describe('what comes out of its order', () => {
  test('stands on the timeline when it was said, on one lead', async () => {
    const inbox = await openWhatsApp();
    world.clock.now = NOON + 10 * MINUTE;
    await inbox.tell('wamid.C', 'read', NOON + 3 * MINUTE);
    await inbox.say('wamid.B', 'And the price?', NOON + 2 * MINUTE);
    await inbox.read();
    await inbox.say('wamid.A', 'Do you have presses?', NOON);
    await inbox.read();
    const { totalCount, nodes } = await inbox.leads();
    expect([totalCount, nodes[0].touches.length]).toEqual([1, 1]);
    const said = (await inbox.timeline(nodes[0].id)).flatMap(
      ({ activity }: { activity?: { text: string } }) => activity?.text ?? [],
    );
    expect(said).toEqual(['And the price?', 'Do you have presses?']);
    expect(new Set((await inbox.deliveries()).map(({ state }: { state: string }) => state))).toEqual(
      new Set(['PROCESSED']),
    );
  });

  test('is the same message a week later, in another envelope', async () => {
    const inbox = await openWhatsApp();
    world.clock.now = NOON + MINUTE;
    await inbox.say('wamid.A', 'Do you have presses?', NOON);
    await inbox.read();
    world.clock.now = NOON + 7 * 24 * 60 * MINUTE;
    // Whoever wrote is called otherwise by then: another body, the same message.
    await inbox.say('wamid.A', 'Do you have presses?', NOON, 'Sheena N.');
    await inbox.say('wamid.B', 'Are you there?', world.clock.now - MINUTE);
    await inbox.read();
    const { totalCount, nodes } = await inbox.leads();
    expect(totalCount).toBe(1);
    const said = (await inbox.timeline(nodes[0].id)).filter(
      ({ kind }: { kind: string }) => kind === 'MESSAGE',
    );
    expect(said).toHaveLength(2);
  });
});

describe('a sender that is slow', () => {
  test('is taken whole when its last byte is there, and keeps nobody waiting', async () => {
    const inbox = await openInbox(world);
    const { server } = world.app.server;
    if (!server.listening) await world.app.server.listen({ port: 0, host: '127.0.0.1' });
    const { port } = server.address() as { port: number };
    const body = JSON.stringify({ name: 'Slow Sender', email: 'slow@example.com' });
    const socket = createConnection(port, '127.0.0.1');
    await write(
      socket,
      `POST ${inbox.path} HTTP/1.1\r\nhost: x\r\nconnection: close\r\ncontent-type: application/json\r\ncontent-length: ${body.length}\r\n\r\n`,
    );
    for (const [index, byte] of [...body].entries()) {
      await write(socket, byte);
      if (index === 10)
        expect((await inbox.post({ name: 'Quick', email: 'q@example.com' })).statusCode).toBe(200);
    }
    const answer = await text(socket);
    expect(answer).toMatch(/^HTTP\/1\.1 200/);
    await inbox.read();
    const names = (await inbox.leads()).nodes.map(
      ({ contact }: { contact: { name: string } }) => contact.name,
    );
    expect(new Set(names)).toEqual(new Set(['Slow Sender', 'Quick']));
  });

  test('has a minute for its request', () => {
    expect(world.app.server.server.requestTimeout).toBe(60_000);
  });
});

const write = (socket: Socket, part: string) =>
  new Promise<void>((done, fail) => socket.write(part, (error) => (error ? fail(error) : done())));

const text = (socket: Socket) =>
  new Promise<string>((done, fail) => {
    let said = '';
    socket.setEncoding('utf8').on('data', (part: string) => {
      said += part;
    });
    socket.on('end', () => done(said)).on('error', fail);
  });
