import { createHmac } from 'node:crypto';
import type { Inbound } from '@mikomi/domain/capture';
import { beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import type { KeptDelivery, Sender } from '../../src/rooms/capture/inbox/sender.ts';
import { senderOf, speakTo } from '../../src/rooms/capture/inbox/senders.ts';
import { openWorld, type World } from '../testkit/world.ts';
import { openInbox } from './inbox-desk.ts';

const NUMBER = '819012345678';
const DAY = 86_400;

let world: World;
beforeAll(async () => {
  world = await openWorld();
});

async function openChat() {
  const inbox = await openInbox(world, 'WHATSAPP', 'Chat');
  await inbox.owner.mutate('setInletSecret', {
    sourceId: inbox.sourceId,
    name: 'appSecret',
    value: 'app secret',
  });
  const { viewer } = await inbox.owner.graphql('{ viewer { member { id } } }');
  await inbox.owner.mutate('editSource', {
    id: inbox.sourceId,
    ownerRule: 'MEMBER',
    ownerId: viewer.member.id,
  });
  const send = async (value: object, field = 'messages') => {
    const body = JSON.stringify({
      object: 'whatsapp_business_account',
      entry: [
        {
          id: '1',
          changes: [
            {
              field,
              value: { metadata: { display_phone_number: '81312345678', phone_number_id: '9' }, ...value },
            },
          ],
        },
      ],
    });
    const signature = createHmac('sha256', 'app secret').update(body).digest('hex');
    const answer = await inbox.post(body, { 'x-hub-signature-256': `sha256=${signature}` });
    expect(answer.statusCode).toBe(200);
  };
  const tell = async (value: object, field?: string) => {
    await send(value, field);
    await inbox.read();
  };
  const now = Math.floor(Date.now() / 1000);
  const message = (id: string, body: string, from = NUMBER, at = now - 60) => ({
    id: `wamid.${id}`,
    from,
    timestamp: String(at),
    type: 'text',
    text: { body },
  });
  return {
    ...inbox,
    now,
    message,
    send,
    tell,
    write: (id: string, body: string) => tell({ messages: [message(id, body)] }),
    choose: (value: string, at = now - 60) =>
      tell(
        { user_preferences: [{ wa_id: NUMBER, category: 'marketing_messages', value, timestamp: at }] },
        'user_preferences',
      ),
    consents: async () => {
      const { contacts } = await inbox.owner.graphql(
        'fragment Said on Consent { channel purpose state basis wording } { contacts(first: 5) { nodes { sales: consents { ...Said } news: consents(purpose: NEWS) { ...Said } } } }',
      );
      const [{ sales, news }] = contacts.nodes;
      return [...sales, ...news];
    },
    told: async () =>
      (await inbox.owner.graphql('{ notifications(first: 20) { nodes { kind } } }')).notifications.nodes,
  };
}

describe('what somebody says about messages', () => {
  test('stands with their consents, and is no enquiry', async () => {
    const chat = await openChat();
    await chat.write('1', 'Do you have it in blue?');
    await chat.write('2', 'STOP');
    expect(await chat.consents()).toEqual(
      expect.arrayContaining(
        ['SALES', 'NEWS'].map((purpose) =>
          expect.objectContaining({
            channel: 'WHATSAPP',
            purpose,
            state: 'REFUSED',
            basis: 'WHATSAPP',
            wording: 'STOP',
          }),
        ),
      ),
    );
    const { totalCount, nodes } = await chat.leads();
    expect([totalCount, nodes[0].touches.length]).toEqual([1, 1]);
    const [delivery] = await chat.deliveries();
    expect(delivery.arrivals).toMatchObject([
      { state: 'TAKEN_IN', outcome: 'CONSENT', reasons: [{ code: 'ARRIVAL_OF_CONSENT' }] },
    ]);
    await chat.write('3', 'start');
    expect((await chat.consents()).map(({ state }: { state: string }) => state)).toEqual(['GIVEN', 'GIVEN']);
  });

  test('counts as it was said last, whatever comes first, and about news alone where the channel asks of these', async () => {
    const chat = await openChat();
    await chat.write('1', 'Do you have it in blue?');
    await chat.choose('stop', chat.now - 60);
    await chat.choose('resume', chat.now - 120);
    expect(await chat.consents()).toMatchObject([{ purpose: 'NEWS', state: 'REFUSED' }]);
  });

  test('of nobody who is known makes nobody', async () => {
    const chat = await openChat();
    await chat.write('1', 'STOP');
    expect((await chat.leads()).totalCount).toBe(0);
    const [delivery] = await chat.deliveries();
    expect(delivery).toMatchObject({
      state: 'PROCESSED',
      arrivals: [{ state: 'IGNORED', reasons: [{ code: 'ARRIVAL_OF_CONSENT_OF_NOBODY' }] }],
    });
  });
});

describe('the word for messages of somebody whom nobody knows', () => {
  const consented = (channel: string, words: string) =>
    ['SALES', 'NEWS'].map((purpose) =>
      expect.objectContaining({ channel, purpose, state: 'GIVEN', wording: words }),
    );

  test.each(['Start', 'スタート'])('is an enquiry like any other on WhatsApp: %s', async (words) => {
    const chat = await openChat();
    const contacts = [{ profile: { name: 'Hana Sato' }, wa_id: NUMBER }];
    await chat.tell({ contacts, messages: [chat.message('1', words)] });
    const { totalCount, nodes } = await chat.leads();
    expect(totalCount).toBe(1);
    expect(nodes).toMatchObject([{ contact: { name: 'Hana Sato' }, touches: [{ kind: 'MESSAGE' }] }]);
    expect(await chat.consents()).toEqual(expect.arrayContaining(consented('WHATSAPP', words)));
    const [delivery] = await chat.deliveries();
    expect(delivery).toMatchObject({ state: 'PROCESSED', arrivals: [{ outcome: 'NEW_LEAD' }] });
    expect(delivery.arrivals[0].reasons).toContainEqual({ code: 'ARRIVAL_OF_CONSENT' });
    await chat.write('1', words);
    await chat.write('2', words);
    expect((await chat.leads()).totalCount).toBe(1);
  });

  test('is an enquiry of the past where it was said in the past', async () => {
    const chat = await openChat();
    const said = chat.message('p1', 'Start', NUMBER, chat.now - 40 * DAY);
    const threads = [{ id: NUMBER, messages: [said] }];
    await chat.tell({ history: [{ metadata: { phase: 0 }, threads }] }, 'history');
    expect((await chat.leads()).totalCount).toBe(1);
    expect(await chat.told()).toEqual([]);
  });

  test('is one on LINE, where the word against them is none', async () => {
    const line = await openInbox(world, 'LINE', 'LINE');
    const secret = 'channel secret';
    await line.owner.mutate('setInletSecret', {
      sourceId: line.sourceId,
      name: 'channelSecret',
      value: secret,
    });
    const write = async (id: string, userId: string, text: string) => {
      const body = JSON.stringify({
        destination: 'U0000000000000000000000000000bot0',
        events: [
          {
            type: 'message',
            message: { type: 'text', id: `5${id}`, quoteToken: 'q3Plxr4AgKd', text },
            webhookEventId: `01FZ74A0TDDPYRVKNK77XKC3Z${id}`,
            deliveryContext: { isRedelivery: false },
            timestamp: Date.now() - 60_000,
            source: { type: 'user', userId },
            replyToken: 'nHuyWiB7yP5Zw52FIkcQobQuGDXCTA',
            mode: 'active',
          },
        ],
      });
      const signature = createHmac('sha256', secret).update(body).digest('base64');
      const answer = await line.post(body, { 'x-line-signature': signature });
      expect(answer.statusCode).toBe(200);
      await line.read();
    };
    const [hana, ken] = ['U4af4980629d1f1d2c3b4a5e6f7a8b9c0', 'U4af4980629d1f1d2c3b4a5e6f7a8b9c1'];
    await write('1', ken, '配信停止');
    expect((await line.leads()).totalCount).toBe(0);
    await write('2', hana, 'スタート');
    expect((await line.leads()).nodes).toMatchObject([{ touches: [{ kind: 'MESSAGE' }] }]);
    const { contacts } = await line.owner.graphql(
      'fragment Said on Consent { channel purpose state wording } { contacts(first: 5) { nodes { sales: consents { ...Said } news: consents(purpose: NEWS) { ...Said } } } }',
    );
    const [{ sales, news }] = contacts.nodes;
    expect([...sales, ...news]).toEqual(expect.arrayContaining(consented('LINE', 'スタート')));
  });
});

describe('what breaks while it is read', () => {
  test('keeps back its own delivery, and none that waits beside it', async () => {
    const chat = await openChat();
    await chat.write('1', 'Do you have it in blue?');
    const real = senderOf('WHATSAPP') as Sender;
    const echo = (delivery: KeptDelivery): readonly Inbound[] | undefined =>
      delivery.body.includes('"statuses"')
        ? [
            {
              kind: 'own-words',
              externalId: 'echo',
              to: { points: [{ kind: 'WHATSAPP', value: NUMBER }] },
              text: 'Yes\0',
              at: null,
            } as unknown as Inbound,
          ]
        : undefined;
    speakTo([{ ...real, read: (delivery) => echo(delivery) ?? real.read(delivery) }]);
    onTestFinished(() => speakTo([real]));
    await chat.send({ statuses: [{ id: 'wamid.9', status: 'read' }] });
    await chat.send({ messages: [chat.message('3', 'And in red?', '819087654321')] });
    await chat.read();
    expect((await chat.leads()).totalCount).toBe(2);
    const broken = { state: 'RECEIVED', because: { code: 'DELIVERY_BROKE' }, arrivals: [] };
    expect(await chat.deliveries()).toContainEqual(expect.objectContaining(broken));
  });
});

test('whoever is told of an enquiry is told without the sender’s id of it, which may hold a number', async () => {
  const chat = await openChat();
  await chat.write('1', 'Do you have it in blue?');
  await chat.write(NUMBER, 'And in red?');
  expect(await chat.told()).toContainEqual({ kind: 'ENQUIRY_RECEIVED' });
  const { rows } = await world.database.pool.query(
    'SELECT 1 FROM notification WHERE position($1 in key) > 0',
    [NUMBER],
  );
  expect(rows).toEqual([]);
});

test('what is kept of a long text ends before a sign that the cut would halve', async () => {
  const chat = await openChat();
  await chat.write('1', 'Do you have it in blue?');
  const detail = `${'x'.repeat(199)}😀`;
  const chosen = { wa_id: NUMBER, value: 'stop', detail, timestamp: chat.now - 60 };
  await chat.tell({ user_preferences: [chosen] }, 'user_preferences');
  expect(await chat.consents()).toMatchObject([{ state: 'REFUSED', wording: 'x'.repeat(199) }]);

  const inbox = await openInbox(world);
  await inbox.post({ name: 'Hana', email: 'hana@aoba.example', q7: `${'x'.repeat(1999)}😀` });
  await inbox.read();
  expect(await inbox.deliveries()).toMatchObject([{ state: 'PROCESSED' }]);
});

describe('a picture or a file', () => {
  test('stands on the timeline by its name', async () => {
    const chat = await openChat();
    const file = { id: '900', mime_type: 'application/pdf', filename: 'plan.pdf', caption: 'Our rooms' };
    const { text: _, ...about } = chat.message('1', '');
    await chat.tell({ messages: [{ ...about, type: 'document', document: file }] });
    const [{ id }] = (await chat.leads()).nodes;
    const { timeline } = await chat.owner.graphql(
      'query ($id: ID!) { timeline(record: $id, first: 5) { nodes { ... on TimelineActivity { activity { text } } } } }',
      { id },
    );
    expect(timeline.nodes).toContainEqual({ activity: { text: 'Our rooms\n\n📎 plan.pdf' } });
  });
});

describe('the chats of a telephone from before it was connected', () => {
  const past = (chat: Awaited<ReturnType<typeof openChat>>) => {
    const at = chat.now - 40 * DAY;
    return {
      history: [
        {
          metadata: { phase: 0 },
          threads: [
            {
              id: NUMBER,
              messages: [
                { ...chat.message('p1', 'Is the red one still there?', NUMBER, at) },
                { ...chat.message('p2', 'It is.', '81312345678', at + 60), to: NUMBER },
              ],
            },
          ],
        },
      ],
    };
  };

  test('make leads with what was said, and tell nobody', async () => {
    const chat = await openChat();
    await chat.tell(past(chat), 'history');
    const { totalCount, nodes } = await chat.leads();
    expect(totalCount).toBe(1);
    expect(await chat.told()).toEqual([]);
    const { timeline } = await chat.owner.graphql(
      `query ($id: ID!) { timeline(record: $id, first: 10) { nodes { kind ... on TimelineActivity { activity { direction text } } } } }`,
      { id: nodes[0].id },
    );
    expect(timeline.nodes.flatMap(({ activity }: { activity?: object }) => activity ?? [])).toEqual([
      { direction: 'OUT', text: 'It is.' },
      { direction: 'IN', text: 'Is the red one still there?' },
    ]);
  });

  test('are told of no more than what is said from then on', async () => {
    const chat = await openChat();
    await chat.tell(past(chat), 'history');
    await chat.write('1', 'I take it.');
    expect((await chat.told()).map(({ kind }: { kind: string }) => kind)).toEqual(['ENQUIRY_RECEIVED']);
  });
});
