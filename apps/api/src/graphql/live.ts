import type { LiveFeed } from '../platform/change/live-feed.ts';
import type { GraphContext } from './context.ts';

/** One event of a subscription: what happened, and the context of that moment in which it is told. */
export interface LiveEvent<Value> {
  readonly value: Value;
  readonly context: GraphContext;
}

/** What a subscription lives on. */
export interface LiveConnection {
  readonly feed: LiveFeed;
  /** Who asks, found out anew: sessions end and rights change while a socket stays open. Closes the socket when it is nobody any more. */
  readonly renew: () => Promise<GraphContext>;
}

/** Whoever listened is nobody here any more: their socket is closed, and nothing went wrong. */
export class NobodyListens extends Error {}

const connections = new WeakMap<GraphContext, LiveConnection>();

/** Joins a context to the socket it came by. */
export function bindLive(context: GraphContext, connection: LiveConnection): void {
  connections.set(context, connection);
}

/** The socket that a context came by; a request over HTTP has none. */
export function liveOf(context: GraphContext): LiveConnection {
  const connection = connections.get(context);
  if (!connection) throw new Error('A subscription was reached without a socket.');
  return connection;
}
