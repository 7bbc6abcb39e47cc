import pg from 'pg';
import { log } from '../log.ts';

/** What is heard on the channels. */
export interface Hearing {
  readonly onMessage: (channel: string, payload: string) => void;
  /** Listening again after an interruption: what was said in between was not heard. */
  readonly onGap: () => void;
}

/** One connection that listens until it is stopped. */
export interface Listening {
  /** Settles when it listens for the first time. */
  readonly ready: Promise<void>;
  stop(): Promise<void>;
}

const FIRST_PAUSE_MS = 250;
const LONGEST_PAUSE_MS = 10_000;

/** Listens on channels by one connection to the database's direct address, and comes back with growing pauses when it is cut. */
export function listen(url: string, channels: readonly string[], hearing: Hearing): Listening {
  const ready = Promise.withResolvers<void>();
  const stopping = Promise.withResolvers<void>();
  let stopped = false;
  let client: pg.Client | undefined;

  const connectOnce = async (): Promise<void> => {
    const cut = Promise.withResolvers<void>();
    client = new pg.Client({ connectionString: url, application_name: 'mikomi listener', keepAlive: true });
    client.on('error', () => cut.resolve());
    client.on('end', () => cut.resolve());
    client.on('notification', ({ channel, payload = '' }) => hearing.onMessage(channel, payload));
    await client.connect();
    for (const channel of channels) await client.query(`LISTEN ${pg.escapeIdentifier(channel)}`);
    heard();
    await cut.promise;
  };
  let hasListened = false;
  let pause = FIRST_PAUSE_MS;
  const heard = () => {
    pause = FIRST_PAUSE_MS;
    if (hasListened) hearing.onGap();
    hasListened = true;
    ready.resolve();
  };
  const keepListening = async () => {
    while (!stopped) {
      await connectOnce().catch(() => {});
      await client?.end().catch(() => {});
      if (stopped) return;
      log('listener cut', { pause });
      await Promise.race([new Promise((done) => setTimeout(done, pause).unref()), stopping.promise]);
      pause = Math.min(pause * 2, LONGEST_PAUSE_MS);
    }
  };
  const running = keepListening();
  return {
    ready: ready.promise,
    stop: async () => {
      stopped = true;
      stopping.resolve();
      ready.resolve();
      await client?.end().catch(() => {});
      await running;
    },
  };
}
