import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, brotliDecompressSync, gunzipSync, gzipSync } from 'node:zlib';
import fastify from 'fastify';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serveWeb } from '../../src/platform/http/serve-web.ts';

const SCRIPT = 'console.log("Mikomi")';
const server = fastify();
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mikomi-web-'));
  await mkdir(join(folder, 'assets'));
  await writeFile(join(folder, 'index.html'), '<p>Mikomi</p>');
  await writeFile(
    join(folder, 'addresses.json'),
    JSON.stringify(['/', '/sign-in', '/o/$slug/leads', '/o/$slug/leads/$id']),
  );
  await writeFile(join(folder, 'assets/main-1.js'), SCRIPT);
  await writeFile(join(folder, 'assets/main-1.js.br'), brotliCompressSync(SCRIPT));
  await writeFile(join(folder, 'assets/main-1.js.gz'), gzipSync(SCRIPT));
  await writeFile(join(folder, 'manifest.webmanifest'), '{}');
  await writeFile(join(folder, 'share-worker.js'), SCRIPT);
  await serveWeb(server, folder);
});

afterAll(async () => {
  await server.close();
  await rm(folder, { recursive: true });
});

const get = (url: string, accept = '') =>
  server.inject({ url, headers: accept ? { 'accept-encoding': accept } : {} });

test('a script travels as small as the browser takes it, and is kept for ever', async () => {
  const small = await get('/assets/main-1.js', 'gzip, deflate, br');
  expect(small.headers).toMatchObject({
    'content-encoding': 'br',
    'content-type': 'application/javascript; charset=utf-8',
    'cache-control': 'public, max-age=31536000, immutable',
  });
  expect(brotliDecompressSync(small.rawPayload).toString()).toBe(SCRIPT);
  const plainHttp = await get('/assets/main-1.js', 'gzip, deflate');
  expect(gunzipSync(plainHttp.rawPayload).toString()).toBe(SCRIPT);
  expect((await get('/assets/main-1.js')).payload).toBe(SCRIPT);
});

test.each([
  ['/manifest.webmanifest', 'application/manifest+json'],
  ['/share-worker.js', 'application/javascript; charset=utf-8'],
])('%s may be another tomorrow', async (url, type) => {
  expect((await get(url)).headers).toMatchObject({ 'content-type': type, 'cache-control': 'no-cache' });
});

test('a share that no worker took is sent on to the page that asks for it again', async () => {
  const boundary = 'of-a-phone';
  const payload = `--${boundary}\r\nContent-Disposition: form-data; name="chat"; filename="chat.txt"\r\n\r\n${'x'.repeat(2_000_000)}\r\n--${boundary}--\r\n`;
  const headers = { 'content-type': `multipart/form-data; boundary=${boundary}` };
  const answer = await server.inject({ method: 'POST', url: '/share/take', headers, payload });
  expect([answer.statusCode, answer.headers.location]).toEqual([303, '/share?arrived=no']);
});

test('every address that is no file is the one page, which is asked for anew', async () => {
  const page = await get('/o/aizome/leads', 'gzip, deflate, br');
  expect([page.statusCode, page.headers['cache-control'], page.payload]).toEqual([
    200,
    'no-cache',
    '<p>Mikomi</p>',
  ]);
  expect((await server.inject({ method: 'HEAD', url: '/o/aizome/leads' })).statusCode).toBe(200);
});

test.each([
  ['/', 200],
  ['/sign-in?to=%2Fo', 200],
  ['/o/aizome/leads/', 200],
  ['/o/aizome/leads/Lead_1', 200],
  ['/o/aizome/nowhere', 404],
  ['/o/aizome/leads/Lead_1/more', 404],
  ['/admin', 404],
])('%s is the page, with %i', async (url, status) => {
  const page = await get(url);
  expect([page.statusCode, page.payload]).toEqual([status, '<p>Mikomi</p>']);
});

test.each(['/assets/gone.js', '/nonsense.js', '/o/aizome/wp-login.php?a=b', '/api/nonsense', '/graphiql/no'])(
  '%s is nothing, and says so',
  async (url) => {
    const answer = await get(url);
    expect([answer.statusCode, answer.json()]).toEqual([404, { error: 'not found' }]);
  },
);
