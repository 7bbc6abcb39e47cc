import { createHmac } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openWorld, type World } from '../testkit/world.ts';
import { type StandInAnswer, standInForGraph } from './graph-stand-in.ts';
import { openInbox } from './inbox-desk.ts';

const FIXTURES = new URL('../integrations/fixtures/whatsapp/', import.meta.url);

let world: World;
let leave: () => void;
const asked: string[] = [];
/** What the Graph API answers, by the id that is asked for. */
const leads = new Map<string, StandInAnswer>();

beforeAll(async () => {
  world = await openWorld();
  leave = await standInForGraph(({ url = '/', headers }) => {
    const { pathname } = new URL(url, 'http://graph');
    asked.push(`${headers.authorization} ${pathname}`);
    return leads.get(pathname.split('/').at(-1) ?? '') ?? { status: 404, body: {} };
  });
});

afterAll(() => leave());

async function openMeta() {
  const inbox = await openInbox(world, 'META_LEAD_ADS');
  const secret = (name: string, value: string) =>
    inbox.owner.mutate('setInletSecret', { sourceId: inbox.sourceId, name, value });
  await secret('appSecret', 'app secret of the test');
  await secret('accessToken', 'token of the page');
  const told = (leadId: string) =>
    `{"object":"page","entry":[{"id":1,"time":1780000000,"changes":[{"field":"leadgen","value":{"leadgen_id":${leadId},"page_id":1,"form_id":9007199254740993,"ad_id":77,"created_time":1780000000}}]}]}`;
  const sign = (body: string) =>
    `sha256=${createHmac('sha256', 'app secret of the test').update(body).digest('hex')}`;
  return {
    ...inbox,
    send: (leadId: string) => inbox.post(told(leadId), { 'x-hub-signature-256': sign(told(leadId)) }),
    forged: (leadId: string) => inbox.post(told(leadId), { 'x-hub-signature-256': sign('something else') }),
  };
}

const answered = (name: string, email: string) => ({
  status: 200,
  body: {
    id: '1',
    created_time: '2026-05-28T20:26:40+0000',
    campaign_name: 'Spring',
    field_data: [
      { name: 'full_name', values: [name] },
      { name: 'email', values: [email] },
      { name: 'how_many_presses?', values: ['two'] },
    ],
  },
});

describe('an ad’s form on Meta', () => {
  test('proves the address, is believed by its signature, and brings its answers from the Graph API', async () => {
    const inbox = await openMeta();
    const { sources } = await inbox.owner.graphql('{ sources { id inlet { secrets { name value } } } }');
    const { secrets } = sources.find(({ id }: { id: string }) => id === inbox.sourceId).inlet;
    const token = secrets.find(({ name }: { name: string }) => name === 'verifyToken').value;
    const challenge = (verify: string) =>
      world.app.server.inject({
        url: `${inbox.path}?hub.mode=subscribe&hub.challenge=1158201444&hub.verify_token=${verify}`,
      });
    expect([(await challenge(token)).body, (await challenge('another')).statusCode]).toEqual([
      '1158201444',
      403,
    ]);

    leads.set('900719925474099312', answered('Moses Frase', 'moses@konex.example'));
    expect((await inbox.forged('900719925474099312')).statusCode).toBe(401);
    expect((await inbox.send('900719925474099312')).statusCode).toBe(200);
    await inbox.read();
    // Another test's deliveries may wait for a server that did not answer them.
    expect(asked.filter((each) => each.endsWith('/900719925474099312'))).toEqual([
      expect.stringMatching(/^Bearer token of the page \/v\d+\.0\/900719925474099312$/),
    ]);
    expect(await inbox.leads()).toMatchObject({
      totalCount: 1,
      nodes: [{ contact: { name: 'Moses Frase' }, touches: [{ kind: 'AD' }] }],
    });
  });

  test('waits for a server that is busy, and is nobody’s lead when it only tries', async () => {
    const inbox = await openMeta();
    leads.set('12', { status: 503, body: {} });
    await inbox.send('12');
    await inbox.read();
    expect(await inbox.deliveries()).toMatchObject([{ state: 'RECEIVED', because: { code: 'SERVER_BUSY' } }]);
    leads.set('12', answered('<test lead: dummy data for full_name>', 'test@meta.example'));
    world.clock.now = Date.now() + 60_000;
    await inbox.read();
    world.clock.now = undefined;
    expect(await inbox.leads()).toMatchObject({ totalCount: 1, nodes: [{ status: 'LOST', owner: null }] });
  });
});

describe('WhatsApp', () => {
  test('takes in every payload that its owner documents, or says why it is of no interest', async () => {
    const inbox = await openInbox(world, 'WHATSAPP');
    await inbox.owner.mutate('setInletSecret', {
      sourceId: inbox.sourceId,
      name: 'appSecret',
      value: 'app secret',
    });
    const bodies = (await readdir(FIXTURES))
      .filter((name) => name.endsWith('.json'))
      .flatMap((name) => Object.values(JSON.parse(readFileSync(new URL(name, FIXTURES), 'utf8')) as object))
      .map((payload) => JSON.stringify(payload));
    expect(bodies.length).toBeGreaterThan(70);
    for (const body of bodies) {
      const signature = createHmac('sha256', 'app secret').update(body).digest('hex');
      expect((await inbox.post(body, { 'x-hub-signature-256': `sha256=${signature}` })).statusCode).toBe(200);
    }
    await inbox.read();
    const { deliveries } = await inbox.owner.graphql(
      '{ deliveries(first: 100) { nodes { state body because { message } arrivals { state reasons { message } } } } }',
    );
    const unread = deliveries.nodes.filter(({ state }: { state: string }) => state !== 'PROCESSED');
    expect(unread).toEqual([]);
    const silent = deliveries.nodes.flatMap(
      ({ arrivals }: { arrivals: { state: string; reasons: object[] }[] }) =>
        arrivals.filter(({ state, reasons }) => state === 'IGNORED' && reasons.length === 0),
    );
    expect(silent).toEqual([]);
    const { leads, contacts } = await inbox.owner.graphql(
      '{ leads(first: 50) { totalCount nodes { touches { kind } } } contacts(first: 1) { totalCount } }',
    );
    // Whoever the payloads are of, each is one person with one open lead.
    expect(leads.totalCount).toBe(contacts.totalCount);
    expect(leads.totalCount).toBeGreaterThan(0);
  });
});
