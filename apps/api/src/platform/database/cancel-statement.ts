import { once } from 'node:events';
import { connect } from 'node:net';
import type pg from 'pg';

/** Source: PostgreSQL, 54.7 Message Formats, CancelRequest. */
const CANCEL_REQUEST = 80_877_102;
const LENGTH = 16;

interface Backend {
  readonly host: string;
  readonly port: number;
  readonly processID: number;
  readonly secretKey: number;
}

/** Asks the server to end what a connection is doing; it is told over a connection of its own, which needs no sign-in. */
export async function cancelStatement(client: pg.ClientBase): Promise<void> {
  const { host, port, processID, secretKey } = client as unknown as Backend;
  const request = Buffer.alloc(LENGTH);
  [LENGTH, CANCEL_REQUEST, processID, secretKey].forEach((word, index) => {
    request.writeInt32BE(word | 0, index * 4);
  });
  const socket = host.startsWith('/') ? connect(`${host}/.s.PGSQL.${port}`) : connect(port, host);
  // A server that can't be reached has nothing to end.
  socket.on('error', () => {});
  socket.end(request);
  socket.resume();
  await once(socket, 'close').catch(() => {});
}
