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
  /** What breaks a connection when it is sent: before it reaches the database, or between its being done and its answer. */
  breakAt: { readonly statement: RegExp; readonly isDone: boolean } | undefined;

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
      onward.pipe(socket);
      socket.on('data', (sent) => {
        const { statement, isDone } = this.breakAt ?? {};
        if (!statement?.test(sent.toString('latin1'))) return onward.write(sent);
        this.breakAt = undefined;
        if (!isDone) return socket.destroy();
        onward
          .unpipe(socket)
          .once('data', () => socket.destroy())
          .resume();
        return onward.write(sent);
      });
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

  const create = (name: string) =>
    owner.http('POST', '/graphql', {
      query: `mutation { createLead(input: { name: "${name}" }) { __typename } }`,
    });
  const count = async (name: string) =>
    (await owner.graphql(`{ leads(first: 1, filter: { search: "${name}" }) { totalCount } }`)).leads
      .totalCount;

  test('leaves nothing of a change that it did not hear the end of, and says so', async () => {
    line.breakAt = { statement: /INSERT INTO outbox/, isDone: false };
    const answer = await create('Halfway');
    expect(answer.json().errors).toMatchObject([
      { message: expect.stringContaining('Nothing was changed'), extensions: { code: 'UNAVAILABLE' } },
    ]);
    expect(await count('Halfway')).toBe(0);
  });

  test('does not say that nothing was changed where it was cut while it committed', async () => {
    line.breakAt = { statement: /COMMIT/, isDone: true };
    const [error] = (await create('Committed')).json().errors;
    expect(error).toMatchObject({ extensions: { code: 'UNAVAILABLE' } });
    expect(error.message).not.toContain('Nothing was changed');
    expect(error.message).toMatch(/not known.*idempotency key/);
    expect(await count('Committed')).toBe(1);
  });
});
