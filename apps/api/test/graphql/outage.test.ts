import { once } from 'node:events';
import { connect, createServer, type Server, type Socket } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { App } from '../../src/app.ts';
import { type Database, openDatabase } from '../../src/platform/database/database.ts';
import type { Caller } from '../testkit/caller.ts';
import { openWorld } from '../testkit/world.ts';

/** A line to the database that can be cut and mended. */
class Line {
  readonly #server: Server;
  readonly #open = new Set<Socket>();
  #isCut = false;

  constructor(to: URL) {
    this.#server = createServer((socket) => {
      if (this.#isCut) {
        socket.destroy();
        return;
      }
      const onward = connect(Number(to.port), to.hostname);
      for (const end of [socket, onward]) {
        this.#open.add(end);
        end.on('error', () => {});
        end.on('close', () => {
          this.#open.delete(end);
          socket.destroy();
          onward.destroy();
        });
      }
      socket.pipe(onward).pipe(socket);
    });
  }

  async listen(): Promise<number> {
    this.#server.listen(0, '127.0.0.1');
    await once(this.#server, 'listening');
    return (this.#server.address() as { port: number }).port;
  }

  cut(): void {
    this.#isCut = true;
    for (const end of this.#open) end.destroy();
  }

  mend(): void {
    this.#isCut = false;
  }

  close(): void {
    this.cut();
    this.#server.close();
  }
}

describe('a database that goes away', () => {
  let line: Line;
  let database: Database;
  let app: App;
  let owner: Caller;

  beforeAll(async () => {
    const world = await openWorld();
    const known = await (await world.signUp()).found();
    const direct = new URL(world.url);
    line = new Line(direct);
    const url = new URL(world.url);
    url.port = String(await line.listen());
    database = openDatabase({ url: url.href, maxConnections: 4, role: 'mikomi_app' });
    app = await world.openApp({ database });
    owner = known.at(app.server);
  });

  afterAll(async () => {
    await app?.server.close();
    await database?.close();
    line?.close();
  });

  const who = () => owner.http('POST', '/graphql', { query: '{ viewer { role } }' });

  test('is said with 503 and when to ask again, without a word of where it was; and is used again once it is back', async () => {
    expect((await who()).json().data).toEqual({ viewer: { role: 'OWNER' } });
    line.cut();
    for (let attempt = 0; attempt < 3; attempt += 1) {
      const answer = await who();
      expect(answer.statusCode).toBe(503);
      expect(answer.headers['retry-after']).toBe('2');
      expect(answer.json().errors).toMatchObject([{ extensions: { code: 'UNAVAILABLE' } }]);
      expect(answer.body).not.toMatch(/127\.0\.0\.1|ECONN|terminated/);
    }
    line.mend();
    expect((await who()).json().data).toEqual({ viewer: { role: 'OWNER' } });
  });
});
