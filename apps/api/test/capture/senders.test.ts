import { createHmac } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { foreignServer } from '../../src/platform/http/foreign/foreign-server.ts';
import * as capture from '../../src/rooms/capture/index.ts';
import { openWorld, type World } from '../testkit/world.ts';
import { openInbox } from './inbox-desk.ts';

let world: World;
let graph: Server;
const asked: string[] = [];
/** What the Graph API answers, by the id that is asked for. */
const leads = new Map<string, { status: number; body: object }>();

beforeAll(async () => {
  world = await openWorld();
  graph = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://graph');
    asked.push(`${request.headers.authorization} ${url.pathname}`);
    const { status, body } = leads.get(url.pathname.split('/').at(-1) ?? '') ?? { status: 404, body: {} };
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
  });
  await new Promise<void>((done) => graph.listen(0, '127.0.0.1', done));
  const { port } = graph.address() as { port: number };
  capture.completeFrom(
    foreignServer({
      standIns: { 'https://graph.facebook.com': `http://127.0.0.1:${port}` },
      sleep: async () => {},
    }),
  );
});

afterAll(() => {
  capture.completeFrom(foreignServer());
  graph.close();
});

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
    expect(asked).toEqual([
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
