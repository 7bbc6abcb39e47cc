import { existsSync } from 'node:fs';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';

const OF_THE_API = /^\/(api|graphql|graphiql|health|assets)(\/|$)/;
/** The last part of the path ends like a file's name: no address of the client does. */
const FILE = /\.[a-z\d]{1,10}$/i;

/** Serves the built web client: its hashed files for ever, its one page for every address that names no file. */
export async function serveWeb(server: FastifyInstance, folder: string): Promise<void> {
  if (!existsSync(join(folder, 'index.html'))) return;
  await server.register(fastifyStatic, {
    root: folder,
    wildcard: false,
    preCompressed: true,
    setHeaders: (reply, path) => {
      const lasting = /\/assets\/[^/]+$/.test(path);
      reply.header('cache-control', lasting ? 'public, max-age=31536000, immutable' : 'no-cache');
    },
  });
  // The explorer of the API: a page of its own, beside the client.
  server.get('/graphiql', (_request, reply) => reply.redirect('/graphiql/'));
  server.setNotFoundHandler((request, reply) => {
    const [path = ''] = request.url.split('?');
    const isRead = request.method === 'GET' || request.method === 'HEAD';
    if (isRead && !OF_THE_API.test(path) && !FILE.test(path))
      return reply.header('cache-control', 'no-cache').sendFile('index.html');
    return reply.status(404).send({ error: 'not found' });
  });
}
