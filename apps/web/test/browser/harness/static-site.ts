import { createServer } from 'node:http';
import { onTestFinished } from 'vitest';

/** Serves the given bodies of HTML by path for the running test; every other path is 404. Answers with its address. */
export async function serveStatic(bodies: Readonly<Record<string, string>>): Promise<string> {
  const server = createServer((request, response) => {
    const body = bodies[request.url ?? ''];
    response.writeHead(body === undefined ? 404 : 200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(body === undefined ? '' : document(body));
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The static site has no port.');
  return `http://127.0.0.1:${address.port}`;
}

function document(body: string): string {
  const head =
    '<title>Static</title><link rel="icon" href="data:,"><meta name="viewport" content="width=device-width">';
  return `<!doctype html><html lang="en"><head>${head}</head><body><main>${body}</main></body></html>`;
}
