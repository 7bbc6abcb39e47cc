import { createHmac } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { openWorld, type World } from '../testkit/world.ts';
import { openInbox } from './inbox-desk.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});

const SENDERS = '{ deliveries(first: 50) { nodes { state because { code } arrivals { state sender } } } }';

async function openSenders(kind?: string) {
  const inbox = await openInbox(world, kind);
  return {
    ...inbox,
    told: async () => (await inbox.owner.graphql(SENDERS)).deliveries.nodes,
    senders: async () =>
      (await inbox.owner.graphql(SENDERS)).deliveries.nodes.flatMap(
        ({ arrivals }: { arrivals: readonly { sender: string | null }[] }) =>
          arrivals.map(({ sender }) => sender),
      ),
  };
}

describe('who wrote', () => {
  test('is told of a delivery by name, else by company, number or address, also while it waits', async () => {
    const inbox = await openSenders();
    await inbox.post({ name: 'Hara  Ken', email: 'hara@example.com' });
    await inbox.post({ company: 'Lund & Co', message: 'Hello' });
    await inbox.post({ phone: '090-7777-0001' });
    await inbox.post({ email: 'mori@example.com' });
    await inbox.post({ colour: 'green' });
    await inbox.read();
    const senders = await inbox.senders();
    expect(senders.toSorted()).toEqual(
      ['Hara Ken', 'Lund & Co', '+819077770001', 'mori@example.com', null].toSorted(),
    );
  });

  test('is told of nobody who was erased, nor of what may be theirs and waits', async () => {
    const inbox = await openSenders();
    await inbox.post({ name: 'Hara Ken', email: 'hara@example.com' });
    await inbox.post({ name: 'Mori Yuki', email: 'mori@example.com' });
    await inbox.post({
      name: 'Hara Ken',
      message: 'http://a.example http://b.example http://c.example http://d.example',
    });
    await inbox.read();
    expect((await inbox.senders()).filter((sender: string) => sender === 'Hara Ken').length).toBe(2);
    const { contacts } = await inbox.owner.graphql(
      '{ contacts(first: 9) { nodes { id points { value } } } }',
    );
    const hara = contacts.nodes.find(
      ({ points }: { points: readonly { value: string }[] }) => points[0]?.value === 'hara@example.com',
    );
    await inbox.owner.mutate('eraseContact', { id: hara.id });
    const senders = await inbox.senders();
    expect(senders.filter(Boolean)).toEqual(['Mori Yuki']);
  });

  test('goes with the delivery after its 90 days', async () => {
    const inbox = await openSenders();
    await inbox.post({ name: 'Hara Ken', email: 'hara@example.com' });
    await inbox.read();
    world.clock.now = Date.now() + 91 * 86_400_000;
    await world.night();
    world.clock.now = undefined;
    const { rows } = await world.database.pool.query(
      `SELECT a.sender FROM arrival AS a JOIN inlet AS i ON i.id = a."inletId" WHERE i."sourceId" = $1`,
      [inbox.sourceId.split('_')[1]],
    );
    expect(rows).toEqual([{ sender: null }]);
  });
});

test('whoever follows a LINE account is named in the inbox and no lead; their first message makes it', async () => {
  const inbox = await openSenders('LINE');
  const secret = 'channel secret';
  await inbox.owner.mutate('setInletSecret', {
    sourceId: inbox.sourceId,
    name: 'channelSecret',
    value: secret,
  });
  const tell = async (about: { type: string }) => {
    const event = {
      webhookEventId: `01FZ74A0TDDPYRVKNK77XK${about.type}`,
      deliveryContext: { isRedelivery: false },
      timestamp: Date.now() - 60_000,
      source: { type: 'user', userId: 'U4af4980629d1f1d2c3b4a5e6f7a8b9c0' },
      replyToken: 'nHuyWiB7yP5Zw52FIkcQobQuGDXCTA',
      mode: 'active',
      ...about,
    };
    const body = JSON.stringify({ destination: 'U0000000000000000000000000000bot0', events: [event] });
    const signature = createHmac('sha256', secret).update(body).digest('base64');
    await inbox.post(body, { 'x-line-signature': signature });
    await inbox.read();
  };
  const follow = { type: 'follow', follow: { isUnblocked: false } };
  await tell(follow);
  await tell({ type: 'unfollow' });
  expect((await inbox.leads()).totalCount).toBe(0);
  expect(await inbox.told()).toMatchObject([
    { state: 'PROCESSED', because: { code: 'INBOUND_LEFT' } },
    { state: 'PROCESSED', because: { code: 'INBOUND_FOLLOWED' } },
  ]);
  const message = { type: 'message', message: { type: 'text', id: '5', text: 'いくらですか' } };
  await tell(message);
  expect((await inbox.leads()).nodes).toMatchObject([{ touches: [{ kind: 'MESSAGE' }] }]);
});
