import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { foreignServer } from '../../src/platform/http/foreign/foreign-server.ts';
import * as capture from '../../src/rooms/capture/index.ts';

/** What a stand-in of a foreign server answers. */
export interface StandInAnswer {
  readonly status: number;
  readonly body: object;
}

/** Has this process answer for the Graph API; answers how that is ended. */
export async function standInForGraph(answer: (request: IncomingMessage) => StandInAnswer) {
  const graph = createServer((request, response) => {
    const { status, body } = answer(request);
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
  });
  await new Promise<void>((done) => graph.listen(0, '127.0.0.1', done));
  const { port } = graph.address() as AddressInfo;
  capture.completeFrom(
    foreignServer({
      standIns: { 'https://graph.facebook.com': `http://127.0.0.1:${port}` },
      sleep: async () => {},
    }),
  );
  return () => {
    capture.completeFrom(foreignServer());
    graph.close();
  };
}
