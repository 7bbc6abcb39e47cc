import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';

const OF_THE_API = /^\/(api|graphql|graphiql|health|assets)(\/|$)/;
/** The last part of the path ends like a file's name: no address of the client does. */
const FILE = /\.[a-z\d]{1,10}$/i;

/**
 * Serves the built web client: its hashed files for ever, its one page for every address that names no file. Where the client
 * has no such address, the page says so, and the answer does too.
 */
export async function serveWeb(server: FastifyInstance, folder: string): Promise<void> {
  if (!existsSync(join(folder, 'index.html'))) return;
  const isAddress = await addressesIn(folder);
  await server.register(fastifyStatic, {
    root: folder,
    wildcard: false,
    preCompressed: true,
    setHeaders: (reply, path) => {
      const lasting = /\/assets\/[^/]+$/.test(path);
      reply.header('cache-control', lasting ? 'public, max-age=31536000, immutable' : 'no-cache');
    },
  });
  await server.register(askForShareAgain);
  // The explorer of the API: a page of its own, beside the client.
  server.get('/graphiql', (_request, reply) => reply.redirect('/graphiql/'));
  server.setNotFoundHandler((request, reply) => {
    const [path = ''] = request.url.split('?');
    const isRead = request.method === 'GET' || request.method === 'HEAD';
    if (isRead && !OF_THE_API.test(path) && !FILE.test(path))
      return reply
        .status(isAddress(path) ? 200 : 404)
        .header('cache-control', 'no-cache')
        .sendFile('index.html');
    return reply.status(404).send({ error: 'not found' });
  });
}

/**
 * What a phone shares is taken by the client's own worker. Where a browser has lost it, nothing of the share is read: the page
 * it leads to asks for it once more.
 */
async function askForShareAgain(scope: FastifyInstance): Promise<void> {
  scope.addContentTypeParser('*', (_request, body, done) => {
    body.resume();
    done(null);
  });
  scope.post('/share/take', (_request, reply) => reply.redirect('/share?arrived=no', 303));
}

/** Tells the addresses of the client, by the patterns that its build left; with none of them every address is one. */
async function addressesIn(folder: string): Promise<(path: string) => boolean> {
  const file = join(folder, 'addresses.json');
  if (!existsSync(file)) return () => true;
  const patterns = JSON.parse(await readFile(file, 'utf8')) as readonly string[];
  const known = new RegExp(
    `^(?:${patterns.map((pattern) => pattern.replace(/\$\w+/g, '[^/]+')).join('|')})/?$`,
  );
  return (path) => known.test(path);
}
