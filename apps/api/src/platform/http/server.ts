import { createServer as createProbe } from 'node:net';
import Fastify, { type FastifyInstance } from 'fastify';
import { StartError } from '../start-error.ts';
import { problemOf, sendProblem } from './problem.ts';

/** The bare HTTP server: limits, security headers, no log of anything personal. */
export function createServer(options: {
  readonly trustProxy: string | undefined;
  readonly report: (reference: string, error: unknown) => void;
}): FastifyInstance {
  const server = Fastify({
    bodyLimit: 1_000_000,
    trustProxy: options.trustProxy ?? false,
    forceCloseConnections: 'idle',
    requestTimeout: 60_000,
    routerOptions: { maxParamLength: 300 },
  });
  // Nothing here takes text: a form of another site could send it with cookies.
  server.removeContentTypeParser('text/plain');
  server.addHook('onSend', async (_request, reply) => {
    reply.header('x-content-type-options', 'nosniff');
    reply.header('x-frame-options', 'DENY');
    reply.header('referrer-policy', 'same-origin');
    reply.header('content-security-policy', CONTENT_SECURITY);
  });
  server.setErrorHandler((error, { method }, reply) => {
    const problem = problemOf(error, options.report, { mayHaveChanged: method !== 'GET' });
    return sendProblem(reply, problem, { error: problem.message });
  });
  return server;
}

const CONTENT_SECURITY = [
  "default-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  // The page's own sockets are 'self' to every browser the client is built for; to any other host nothing is told.
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "frame-ancestors 'none'",
  "base-uri 'self'",
  "form-action 'self'",
].join('; ');

/** Says in one line why nobody could listen there, before anything else is started. */
export async function assertFree(port: number, host: string): Promise<void> {
  if (port === 0) return;
  const probe = createProbe();
  try {
    await new Promise<void>((done, fail) => probe.once('error', fail).listen(port, host, done));
  } catch (error) {
    throw cannotListen(error, port, host);
  }
  await new Promise((done) => probe.close(done));
}

/** Listens, or says in one line why it can't. */
export async function listen(server: FastifyInstance, port: number, host: string): Promise<number> {
  try {
    await server.listen({ port, host });
  } catch (error) {
    throw cannotListen(error, port, host);
  }
  const address = server.server.address();
  return typeof address === 'object' && address ? address.port : port;
}

function cannotListen(error: unknown, port: number, host: string): Error {
  const { code } = error as NodeJS.ErrnoException;
  if (code === 'EADDRINUSE') {
    return new StartError(
      `Port ${port} is in use. Stop what uses it, or start with another: PORT=${port + 1}.`,
    );
  }
  return new StartError(
    `${host}:${port} cannot be listened on (${code ?? String(error)}). Give another HOST or PORT.`,
  );
}
