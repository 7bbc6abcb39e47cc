import type { FastifyInstance, FastifyRequest } from 'fastify';
import { AUTHENTICATION_PATHS, type Authentication } from './authentication.ts';

/** Hands the used paths of `/api/auth/` to the authentication library, bodies untouched. */
export async function serveAuthentication(
  server: FastifyInstance,
  authentication: Authentication,
  publicUrl: string,
): Promise<void> {
  await server.register(async (scope) => {
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser('*', { parseAs: 'buffer', bodyLimit: 10_000 }, (_request, body, done) =>
      done(null, body),
    );
    for (const path of AUTHENTICATION_PATHS) {
      scope.route({
        method: ['GET', 'POST'],
        url: `/api/auth${path}`,
        handler: async (request, reply) => {
          const answer = await authentication.handler(asFetchRequest(request, publicUrl));
          reply.status(answer.status);
          for (const [name, value] of answer.headers) if (name !== 'set-cookie') reply.header(name, value);
          for (const cookie of answer.headers.getSetCookie()) reply.header('set-cookie', cookie);
          return reply.send(answer.body ? Buffer.from(await answer.arrayBuffer()) : null);
        },
      });
    }
  });
}

/** The request's headers as the web platform has them. */
export function headersOf(request: Pick<FastifyRequest, 'headers'>): Headers {
  const headers = new Headers();
  for (const [name, value] of Object.entries(request.headers)) {
    for (const one of Array.isArray(value) ? value : [value])
      if (one !== undefined) headers.append(name, one);
  }
  return headers;
}

function asFetchRequest(request: FastifyRequest, publicUrl: string): Request {
  // A host is what the client says of us; one that is none says nothing.
  const said = URL.parse(`${request.protocol}://${request.host}`);
  const url = new URL(request.url, said?.origin ?? publicUrl);
  const headers = headersOf(request);
  // Rate limits count by this address; a client's own word for it is dropped unless a named proxy is trusted.
  headers.set('x-forwarded-for', request.ip);
  const body = request.method === 'GET' ? null : new Uint8Array((request.body as Buffer | undefined) ?? []);
  return new Request(url, { method: request.method, headers, body });
}
