import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import type { FastifyInstance } from 'fastify';
import { type ExecutionArgs, GraphQLError, type GraphQLSchema } from 'graphql';
import { useServer } from 'graphql-ws/use/ws';
import { type WebSocket, WebSocketServer } from 'ws';
import type { LiveFeed } from '../platform/change/live-feed.ts';
import { AskedTooMuch } from '../platform/http/request-budget.ts';
import { senderAddress } from '../platform/http/sender-address.ts';
import { headersOf } from '../platform/http/serve-authentication.ts';
import { type AskerBudget, withinBudget } from './asker-budget.ts';
import { MAX_SOCKETS, MAX_SUBSCRIPTION_BYTES, MAX_SUBSCRIPTIONS } from './limits.ts';
import { bindLive, NobodyListens } from './live.ts';
import { maskError, type ReportBug } from './mask-error.ts';
import { openSockets } from './open-sockets.ts';
import type { PersistedDocuments } from './persisted-documents.ts';
import { readSubscription } from './read-subscription.ts';
import type { AskedContext } from './serve-graphql.ts';
import { subscribeFresh } from './subscribe-fresh.ts';

export interface SubscriptionOptions {
  readonly schema: GraphQLSchema;
  readonly contextOf: (headers: Headers) => Promise<AskedContext>;
  /** Holds those who connect and subscribe to the budget of their requests. */
  readonly budget: AskerBudget;
  readonly trustProxy: string | undefined;
  /** The request header that names the organization; over a socket it is `organization` of the connection's parameters. */
  readonly organizationHeader: string;
  readonly documents: PersistedDocuments;
  readonly feed: LiveFeed;
  readonly publicUrl: string;
  readonly production: boolean;
  readonly report: ReportBug;
}

interface Held extends Record<PropertyKey, unknown> {
  /** What the socket said of its sender. */
  headers?: Headers;
}

const FORBIDDEN = 4403;
const FAILED = 4500;
/** Of the WebSocket protocol itself; clients come back after a while. */
const TRY_AGAIN_LATER = 1013;

/**
 * Serves subscriptions by the graphql-transport-ws protocol on the server's own port at `/graphql`. A socket is a member's
 * at work in one organization: by session cookie, or by an API token as `authorization` among the connection's parameters.
 * It carries subscriptions only, under the same limits, budget and mask as HTTP; every event is told under the rights of its moment.
 */
export function serveSubscriptions(server: FastifyInstance, options: SubscriptionOptions): void {
  const sockets = new WebSocketServer({ noServer: true, maxPayload: MAX_SUBSCRIPTION_BYTES });
  const { schema, contextOf, documents, feed, report } = options;
  const mask = (error: GraphQLError) =>
    maskError(error.toJSON(), error.path ? error : (error.originalError ?? error), report);
  const addressOf = senderAddress(options.trustProxy);
  const opened = openSockets(MAX_SOCKETS);
  const within = (request: IncomingMessage, headers: Headers, find: () => Promise<AskedContext>) => {
    const [authorization, cookie] = [headers.get('authorization'), headers.get('cookie')];
    const sent = { authorization: authorization ?? undefined, cookie: cookie ?? undefined };
    return withinBudget(options.budget, { ip: addressOf(request), headers: sent }, find);
  };
  const fail = (socket: WebSocket, error: unknown) => {
    if (error instanceof AskedTooMuch) return socket.close(TRY_AGAIN_LATER, 'Try again later');
    mask(error instanceof GraphQLError ? error : new GraphQLError('', { originalError: error as Error }));
    socket.close(FAILED, 'Internal server error');
  };
  const asked = async (headers: Headers, socket: WebSocket): Promise<AskedContext> => {
    const found = await contextOf(headers);
    const renew = async () => {
      const { context } = await asked(headers, socket);
      if (context.member) return context;
      socket.close(FORBIDDEN, 'Forbidden');
      throw new NobodyListens();
    };
    bindLive(found.context, { feed, renew });
    return found;
  };
  const protocol = useServer<Record<string, unknown>, Held>(
    {
      onConnect: async ({ extra, connectionParams = {} }) => {
        try {
          const headers = headersOfSocket(extra.request, connectionParams, options.organizationHeader);
          extra.headers = headers;
          const { context, credential } = await within(extra.request, headers, () => contextOf(headers));
          if (!context.member || !credential) return false;
          if (extra.socket.readyState !== extra.socket.OPEN || opened.admit(credential, extra.socket))
            return true;
          extra.socket.close(TRY_AGAIN_LATER, 'Try again later');
          return false;
        } catch (error) {
          fail(extra.socket, error);
          return false;
        }
      },
      onSubscribe: async ({ extra, subscriptions }, _id, payload) => {
        if (Object.keys(subscriptions).length > MAX_SUBSCRIPTIONS) {
          const message = `Keep at most ${MAX_SUBSCRIPTIONS} subscriptions open on one socket.`;
          return [new GraphQLError(message, { extensions: { code: 'TOO_MUCH' } })];
        }
        try {
          const headers = extra.headers ?? new Headers();
          const { context, freeText } = await within(extra.request, headers, () =>
            asked(headers, extra.socket),
          );
          if (!context.member) {
            extra.socket.close(FORBIDDEN, 'Forbidden');
            return [];
          }
          return readSubscription(schema, payload, { context, freeText, documents });
        } catch (error) {
          return [new GraphQLError('', { originalError: error as Error })];
        }
      },
      subscribe: (args: ExecutionArgs) => subscribeFresh(args),
      onNext: (_context, _id, _payload, _args, { data = null, errors }) =>
        errors ? { data, errors: errors.map((error) => mask(error as GraphQLError)) } : undefined,
      onError: (_context, _id, _payload, errors) => errors.map(mask),
      // Reasons of closing are shown to clients: they say nothing of ours.
      isProd: true,
    },
    sockets,
  );
  server.server.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    if (request.url?.split('?')[0] !== '/graphql') return turnAway(socket, '404 Not Found');
    if (!isKnownOrigin(request, options)) return turnAway(socket, '403 Forbidden');
    sockets.handleUpgrade(request, socket, head, (made) => sockets.emit('connection', made, request));
  });
  // Before the server waits for its connections: open sockets would keep it from ever closing.
  server.addHook('preClose', async () => {
    await feed.stop();
    await protocol.dispose();
  });
}

function headersOfSocket(
  request: IncomingMessage,
  parameters: Readonly<Record<string, unknown>>,
  organizationHeader: string,
): Headers {
  const headers = headersOf(request);
  const { organization, authorization } = parameters;
  if (typeof organization === 'string') headers.set(organizationHeader, organization.slice(0, 200));
  if (typeof authorization === 'string') headers.set('authorization', authorization.slice(0, 500));
  return headers;
}

/** Browsers send cookies with a socket whoever's page opens it: the page must be ours. Other clients name no origin. */
function isKnownOrigin(
  { headers }: IncomingMessage,
  { publicUrl, production }: SubscriptionOptions,
): boolean {
  if (headers.origin === undefined) return true;
  const origin = URL.parse(headers.origin);
  if (!origin) return false;
  if (origin.origin === new URL(publicUrl).origin || origin.host === headers.host) return true;
  return !production && ['localhost', '127.0.0.1', '[::1]'].includes(origin.hostname);
}

function turnAway(socket: Duplex, status: string): void {
  socket.on('error', () => {});
  socket.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
}
