import type { Client as Socket } from 'graphql-ws';
import type { SubscriptionForwarder } from 'urql';
import { announceMissingPart } from '../errors/missing-part.ts';
import { fetchPart } from '../fetch-part.ts';

/** How often the socket is asked for a sign of life, and how long it may take for one, in milliseconds. */
const SIGN_OF_LIFE = { every: 12_000, within: 5_000 } as const;

const LONGEST_WAIT = 30_000;

/**
 * One socket per organization, opened by the first subscription and loaded only then. Messages carry ids; what they name is
 * read again over HTTP, under the rights of that moment. A socket that a sleeping laptop or a lost network left for dead is
 * noticed and opened anew, and whoever listens is told that something may have been missed.
 */
export function liveSocket(
  organization: string,
  onReconnected: () => void,
): { readonly forward: SubscriptionForwarder; readonly close: () => void } {
  let socket: Promise<Socket> | undefined;
  // What happened between the first read of a page and the first word of the socket was heard by nobody either.
  let hasMissed = true;
  let silence: ReturnType<typeof setTimeout> | undefined;
  const open = () => {
    socket ??= fetchPart(() => import('graphql-ws')).then(({ createClient }) => {
      const client = createClient({
        url: `${location.origin.replace(/^http/, 'ws')}/graphql`,
        connectionParams: { organization },
        lazy: true,
        retryAttempts: Number.POSITIVE_INFINITY,
        shouldRetry: () => true,
        retryWait: untilWorthATry,
        keepAlive: SIGN_OF_LIFE.every,
        on: {
          connected: () => {
            if (hasMissed) onReconnected();
            hasMissed = false;
          },
          ping: (received) => {
            if (received) return;
            clearTimeout(silence);
            silence = setTimeout(() => client.terminate(), SIGN_OF_LIFE.within);
          },
          pong: () => clearTimeout(silence),
          closed: () => {
            clearTimeout(silence);
            hasMissed = true;
          },
        },
      });
      return client;
    });
    return socket;
  };
  return {
    forward: (body) => ({
      subscribe(sink) {
        let stopped = false;
        let stop = () => {
          stopped = true;
        };
        void open().then((client) => {
          if (stopped) return;
          stop = client.subscribe(
            {
              query: body.query ?? '',
              ...(body.variables ? { variables: body.variables as Record<string, unknown> } : {}),
              ...(body.extensions ? { extensions: { ...body.extensions } } : {}),
            },
            {
              next: (result) => sink.next(result as Parameters<typeof sink.next>[0]),
              error: (error) => sink.error(error),
              complete: () => sink.complete(),
            },
          );
        }, announceMissingPart);
        return { unsubscribe: () => stop() };
      },
    }),
    close: () => {
      void socket?.then(
        (client) => client.dispose(),
        () => undefined,
      );
    },
  };
}

/** Twice as long after each failure, at most half a minute; at once when the network is back. */
function untilWorthATry(failures: number): Promise<void> {
  return new Promise((resolve) => {
    const go = () => {
      clearTimeout(timer);
      removeEventListener('online', go);
      resolve();
    };
    const timer = setTimeout(go, Math.min(LONGEST_WAIT, 1_000 * 2 ** failures) * (0.5 + Math.random() / 2));
    addEventListener('online', go);
  });
}
