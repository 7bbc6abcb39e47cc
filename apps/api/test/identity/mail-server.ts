import { once } from 'node:events';
import type { AddressInfo, Socket } from 'node:net';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';

/** A mail server of the test's own: what it took, and its address. */
export interface MailServer {
  readonly url: string;
  /** The messages as they came, headers and all. */
  readonly taken: readonly string[];
  /** Breaks every open connection. */
  cut(): void;
  close(): Promise<void>;
}

/** Starts a mail server that takes everything, or does as the test says; where an earlier one was, by its address. */
export async function startMailServer(behaviour: SMTPServerOptions = {}, at?: string): Promise<MailServer> {
  const taken: string[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    logger: false,
    onData: (stream, _session, done) => {
      let message = '';
      stream.on('data', (chunk: Buffer) => {
        message += chunk.toString('utf8');
      });
      stream.on('end', () => {
        taken.push(message);
        done();
      });
    },
    ...behaviour,
  });
  // A connection that the test cuts is no accident.
  server.on('error', () => {});
  const sockets = new Set<Socket>();
  server.server.on('connection', (socket: Socket) => sockets.add(socket));
  server.listen(Number(at ? new URL(at).port : 0), '127.0.0.1');
  await once(server.server, 'listening');
  const { port } = server.server.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${port}`,
    taken,
    cut: () => {
      for (const socket of sockets) socket.destroy();
    },
    close: () => new Promise((done) => server.close(() => done())),
  };
}
