import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it, test } from 'vitest';
import { foreignServer } from '../../src/platform/http/foreign/foreign-server.ts';
import { isPublicAddress } from '../../src/platform/http/foreign/public-address.ts';
import { waitBefore } from '../../src/platform/http/foreign/wait-before.ts';

type Answering = (request: IncomingMessage, response: ServerResponse, times: number) => void;

const open: (() => void)[] = [];
afterEach(() => {
  for (const close of open.splice(0)) close();
});

/** A server of others on this machine, and a client that takes it for graph.example. */
async function standIn(answer: Answering, settings: Parameters<typeof foreignServer>[0] = {}) {
  const asked: IncomingMessage[] = [];
  const server = createServer((request, response) => answer(request, response, asked.push(request)));
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  open.push(() => {
    server.closeAllConnections();
    server.close();
  });
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const slept: number[] = [];
  const client = foreignServer({
    standIns: { 'https://graph.example': origin },
    sleep: async (ms) => slept.push(ms),
    random: () => 1,
    ...settings,
  });
  return { client, asked, slept, origin };
}

const say = (response: ServerResponse, status: number, body: unknown, headers: Record<string, string> = {}) =>
  response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body));

describe('a server of others', () => {
  it('is asked for JSON, with whatever it wants to know', async () => {
    const { client, asked } = await standIn((_, response) => say(response, 200, { a: 1 }));
    expect(
      await client.getJson('https://graph.example/v1/me?fields=id', { authorization: 'Bearer t' }),
    ).toEqual({
      json: { a: 1 },
    });
    expect(asked[0]).toMatchObject({
      method: 'GET',
      url: '/v1/me?fields=id',
      headers: { authorization: 'Bearer t', accept: 'application/json' },
    });
  });
  it('that is busy is asked again, a little later each time', async () => {
    const { client, asked, slept } = await standIn((_, response, times) =>
      say(response, times < 3 ? 503 : 200, { times }),
    );
    expect(await client.getJson('https://graph.example/')).toEqual({ json: { times: 3 } });
    expect(asked).toHaveLength(3);
    expect(slept).toEqual([500, 1000]);
  });
  it('says itself when to come back', async () => {
    const { client, slept } = await standIn((_, response, times) =>
      say(response, times === 1 ? 429 : 200, {}, times === 1 ? { 'retry-after': '7' } : {}),
    );
    expect(await client.getJson('https://graph.example/')).toEqual({ json: {} });
    expect(slept).toEqual([7000]);
  });
  it('that says to come back in an hour is left for later', async () => {
    const { client, asked } = await standIn((_, response) =>
      say(response, 429, {}, { 'retry-after': '3600' }),
    );
    expect(await client.getJson('https://graph.example/')).toMatchObject({
      because: 'server-busy',
      later: true,
      parameters: { host: 'graph.example' },
    });
    expect(asked).toHaveLength(1);
  });
  it('that refuses is not asked again, and its reason is told', async () => {
    const error = { message: 'Unsupported get request', code: 100 };
    const { client, asked } = await standIn((_, response) => say(response, 400, { error }));
    const refusal = await client.getJson('https://graph.example/');
    expect(refusal).toMatchObject({
      because: 'server-refused',
      parameters: { reason: 'Unsupported get request', code: '100' },
    });
    expect(refusal).not.toHaveProperty('later');
    expect(asked).toHaveLength(1);
  });
  it('that calls its refusal passing is believed', async () => {
    const { client, asked } = await standIn((_, response) =>
      say(response, 400, { error: { is_transient: true } }),
    );
    expect(await client.getJson('https://graph.example/')).toMatchObject({
      because: 'server-busy',
      later: true,
    });
    expect(asked).toHaveLength(3);
  });
  it('moves something within itself, and leads nowhere else', async () => {
    const { client, asked, origin } = await standIn((request, response) => {
      if (request.url === '/old') return response.writeHead(302, { location: '/new' }).end();
      if (request.url === '/away')
        return response.writeHead(302, { location: 'http://127.0.0.1:1/secret' }).end();
      if (request.url === '/round') return response.writeHead(302, { location: `${origin}/round` }).end();
      return say(response, 200, { at: request.url });
    });
    expect(await client.getJson('https://graph.example/old')).toEqual({ json: { at: '/new' } });
    expect(await client.getJson('https://graph.example/away')).toMatchObject({ because: 'server-moved' });
    const before = asked.length;
    expect(await client.getJson('https://graph.example/round')).toMatchObject({ because: 'server-moved' });
    expect(asked.length - before).toBe(4);
  });
  it('that answers too much, or no JSON, is not listened to', async () => {
    const { client, asked } = await standIn(
      (request, response) =>
        request.url === '/much' ? say(response, 200, 'x'.repeat(5000)) : response.end('<html>'),
      { mostBytes: 1000 },
    );
    expect(await client.getJson('https://graph.example/much')).toMatchObject({
      because: 'server-answer-too-large',
    });
    expect(await client.getJson('https://graph.example/page')).toMatchObject({
      because: 'server-answer-unreadable',
    });
    expect(asked).toHaveLength(2);
  });
  it('that takes too long, at once or drop by drop, is left', async () => {
    const { client } = await standIn(
      (request, response) => {
        if (request.url === '/never') return;
        response.writeHead(200);
        const drip = setInterval(() => response.write(' '), 10);
        response.on('close', () => clearInterval(drip));
      },
      { timeoutMs: 80, tries: 1 },
    );
    for (const path of ['never', 'drip'])
      expect(await client.getJson(`https://graph.example/${path}`), path).toMatchObject({
        because: 'server-too-slow',
        later: true,
      });
  });
  it('that hangs up or is not there may come back', async () => {
    const { client, asked } = await standIn((request) => request.socket.destroy());
    expect(await client.getJson('https://graph.example/')).toMatchObject({
      because: 'server-not-reached',
      later: true,
    });
    expect(asked).toHaveLength(3);
  });
});

describe('an address that somebody typed', () => {
  test.each([
    'http://127.0.0.1/',
    'http://[::1]/',
    'http://0x7f000001/',
    'http://2130706433/',
    'http://127.1/',
    'http://169.254.169.254/latest/meta-data',
    'http://[::ffff:127.0.0.1]/',
    'http://[fd00::1]/',
    'http://10.0.0.1/',
    'ftp://example.com/',
    'file:///etc/passwd',
    'http://user:password@example.com/',
    'nothing',
  ])('%s is not asked', async (address) => {
    expect(await foreignServer({ tries: 1 }).getJson(address)).toMatchObject({
      because: 'server-address-unfit',
    });
  });
  it('whose name leads inside is not asked, however often it is looked up', async () => {
    const { origin, asked } = await standIn((_, response) => say(response, 200, {}));
    const { port } = new URL(origin);
    let times = 0;
    const rebinding = foreignServer({
      tries: 2,
      sleep: async () => undefined,
      resolve: (_, done) => {
        times += 1;
        done(null, [{ address: times === 1 ? '127.0.0.1' : '10.0.0.1', family: 4 }]);
      },
    });
    expect(await rebinding.getJson(`http://rebind.example:${port}/`)).toMatchObject({
      because: 'server-address-unfit',
    });
    expect(asked).toHaveLength(0);
    expect(times).toBe(1);
  });
});

test('the addresses of the internet are told from all others', () => {
  for (const address of ['8.8.8.8', '157.240.1.1', '2a03:2880:f12f:83:face:b00c::25de'])
    expect(isPublicAddress(address), address).toBe(true);
  for (const address of [
    '100.64.0.1',
    '172.31.255.255',
    '192.168.1.1',
    '224.0.0.1',
    '255.255.255.255',
    '::',
    'fe80::1',
    'ff02::1',
    '64:ff9b::7f00:1',
    '2002:7f00:1::',
    '::7f00:1',
    'localhost',
  ])
    expect(isPublicAddress(address), address).toBe(false);
});

test('who is refused waits as long as asked, or a part of a time that doubles', () => {
  expect(waitBefore(1, undefined, 0, () => 0)).toBe(250);
  expect(waitBefore(9, undefined, 0, () => 1)).toBe(20_000);
  expect(waitBefore(1, 'Thu, 01 Jan 1970 00:00:10 GMT', 4000, () => 1)).toBe(6000);
  expect(waitBefore(1, 'Thu, 01 Jan 1970 00:00:10 GMT', 14_000, () => 1)).toBe(0);
  expect(waitBefore(1, '60', 0, () => 1)).toBeUndefined();
  expect(waitBefore(1, 'soon', 0, () => 1)).toBe(500);
});
