import { once } from 'node:events';
import { GRAPHQL_TRANSPORT_WS_PROTOCOL } from 'graphql-ws';
import { WebSocket } from 'ws';
import type { World } from '../testkit/world.ts';

interface Message {
  readonly type: string;
  readonly id?: string;
  // biome-ignore lint/suspicious/noExplicitAny: tests read payloads by the shape they asked for.
  readonly payload?: any;
}

/** A bare client of the protocol: it sends what it is told to and hands out what it receives, in order. */
export class Socket {
  readonly #socket: WebSocket;
  readonly #received: Message[] = [];
  #waiting: (() => void) | undefined;
  readonly closed: Promise<{ code: number; reason: string }>;
  #isClosed = false;

  constructor(socket: WebSocket) {
    this.#socket = socket;
    socket.on('message', (data) => {
      this.#received.push(JSON.parse(String(data)));
      this.#waiting?.();
    });
    this.closed = new Promise((done) =>
      socket.on('close', (code, reason) => {
        this.#isClosed = true;
        this.#waiting?.();
        done({ code, reason: String(reason) });
      }),
    );
  }

  send(message: object | string): void {
    this.#socket.send(typeof message === 'string' ? message : JSON.stringify(message));
  }

  /** The next message that is no ping; undefined once the socket is closed. */
  async next(): Promise<Message | undefined> {
    for (;;) {
      const message = this.#received.shift();
      if (message) return message;
      if (this.#isClosed) return undefined;
      await new Promise<void>((done) => {
        this.#waiting = done;
      });
    }
  }

  /** Introduces the client and waits for the answer. */
  async init(payload: object): Promise<Message | undefined> {
    this.send({ type: 'connection_init', payload });
    return this.next();
  }

  subscribe(id: string, query: string, variables: object = {}): void {
    this.send({ type: 'subscribe', id, payload: { query, variables } });
  }

  close(): void {
    this.#socket.terminate();
  }
}

/** Lets the world's server listen on a port of its own, once. */
export async function portOf(world: World): Promise<number> {
  if (!world.app.server.server.listening) await world.app.server.listen({ port: 0, host: '127.0.0.1' });
  const address = world.app.server.server.address();
  return typeof address === 'object' && address ? address.port : 0;
}

/** Opens a socket to the world's server; a refused one answers its HTTP status. */
export async function openSocket(
  world: World,
  headers: Readonly<Record<string, string>> = {},
  protocol: string | undefined = GRAPHQL_TRANSPORT_WS_PROTOCOL,
  path = '/graphql',
): Promise<Socket> {
  const url = `ws://127.0.0.1:${await portOf(world)}${path}`;
  const socket = new WebSocket(url, protocol ? [protocol] : [], { headers });
  const opened = new Socket(socket);
  await once(socket, 'open');
  return opened;
}
