import type { ApolloServer } from '@apollo/server';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { compressAnswer } from '../platform/http/compress-answer.ts';
import { problemOf, sendProblem } from '../platform/http/problem.ts';
import type { GraphContext } from './context.ts';
import type { ReportBug } from './mask-error.ts';
import { type PersistedDocuments, resolveDocument } from './persisted-documents.ts';

/** Who asks and with what, before a document is looked at. */
export interface AskedContext {
  readonly context: GraphContext;
  /** Whether any document may be sent, or only the web client's own. */
  readonly freeText: boolean;
  /** Whether an API token was sent that opens nothing. */
  readonly wrongToken: boolean;
  /** The valid token or session that was sent, by a name of its own; undefined without one. */
  readonly credential: string | undefined;
  /** Cookies to answer with: those of a session that was prolonged. */
  readonly cookies: readonly string[];
}

export interface GraphqlOptions {
  readonly apollo: ApolloServer<GraphContext>;
  /** Who sent a request, within their budget. */
  readonly contextOf: (request: FastifyRequest) => Promise<AskedContext>;
  readonly documents: PersistedDocuments;
  readonly report: ReportBug;
}

const MESSAGES = {
  PERSISTED_QUERY_NOT_FOUND: 'PersistedQueryNotFound',
  PERSISTED_DOCUMENT_REQUIRED:
    'A browser session runs the web client’s own documents. Use an API token for others.',
  UNAUTHENTICATED: 'This API token is unknown, expired or revoked.',
  TOKEN_MISSING: 'Give a personal API token as `authorization: Bearer …`.',
  METHOD_NOT_ALLOWED: 'Send a POST request.',
} as const;

/** What else HTTP knows; each would be a second way in, past the persisted documents. */
const OTHER_METHODS = ['GET', 'HEAD', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'] as const;

/** Serves GraphQL over HTTP at `/graphql`: by POST and JSON alone. */
export function serveGraphql(server: FastifyInstance, options: GraphqlOptions): void {
  const asked = new WeakMap<FastifyRequest, GraphContext>();
  server.route({
    url: '/graphql',
    method: 'POST',
    onSend: compressAnswer,
    preHandler: async (request, reply) => {
      const { context, freeText, wrongToken, credential, cookies } = await options.contextOf(request);
      asked.set(request, { ...context, request: { ...context.request, signal: untilGone(reply) } });
      for (const cookie of cookies) reply.header('set-cookie', cookie);
      if (wrongToken) return refuseUnknown(reply, 'UNAUTHENTICATED');
      const problem = resolveDocument((request.body ?? {}) as object, options.documents, freeText);
      if (problem === 'PERSISTED_DOCUMENT_REQUIRED' && credential === undefined)
        return refuseUnknown(reply, 'TOKEN_MISSING');
      if (problem) return refuse(reply, 400, problem);
    },
    handler: fastifyApolloHandler(options.apollo, {
      context: async (request) => asked.get(request) as GraphContext,
    }),
    errorHandler: (error, request, reply) => {
      const problem = problemOf(error, options.report, { mayHaveChanged: asked.has(request) });
      const { message, code, retryAfter } = problem;
      const waiting = code === 'TOO_MANY_REQUESTS' ? { retryAfter } : {};
      sendProblem(reply, problem, { errors: [{ message, extensions: { code, ...waiting } }] });
    },
  });
  server.route({
    url: '/graphql',
    method: [...OTHER_METHODS],
    handler: (_request, reply) => refuse(reply.header('allow', 'POST'), 405, 'METHOD_NOT_ALLOWED'),
  });
}

/** Aborted when the connection closes before the answer is out. */
function untilGone({ raw }: FastifyReply): AbortSignal {
  const controller = new AbortController();
  raw.once('close', () => {
    if (!raw.writableFinished) controller.abort();
  });
  return controller.signal;
}

function refuse(
  reply: FastifyReply,
  status: number,
  because: keyof typeof MESSAGES,
  code: string = because,
): FastifyReply {
  return reply.status(status).send({ errors: [{ message: MESSAGES[because], extensions: { code } }] });
}

/** Who would send its own documents has to say who it is. */
function refuseUnknown(reply: FastifyReply, because: 'UNAUTHENTICATED' | 'TOKEN_MISSING'): FastifyReply {
  return refuse(reply.header('www-authenticate', 'Bearer'), 401, because, 'UNAUTHENTICATED');
}
