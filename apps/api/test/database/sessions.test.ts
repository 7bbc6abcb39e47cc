import { once } from 'node:events';
import { connect as connectTo, createServer } from 'node:net';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { connect } from '../../src/platform/database/connect.ts';
import { openOwnerPool } from '../../src/platform/database/database.ts';
import { StartError } from '../../src/platform/start-error.ts';
import { TEMPLATE } from '../testkit/embedded-server.ts';
import { createScratchDatabase, type ScratchDatabase } from './scratch-database.ts';

/** A startup message with its names and values, but the settings of the session. */
function withoutSettings(startup: Buffer): Buffer {
  const words = startup.subarray(8).toString().split('\0');
  const kept: string[] = [];
  for (let at = 0; words[at]; at += 2)
    if (!['options', 'statement_timeout'].includes(words[at] ?? ''))
      kept.push(words[at] ?? '', words[at + 1] ?? '');
  const body = Buffer.from(`${kept.join('\0')}\0\0`);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(body.length + 8);
  return Buffer.concat([length, startup.subarray(4, 8), body]);
}

let database: ScratchDatabase;

beforeEach(async () => {
  database = await createScratchDatabase(TEMPLATE);
});

afterEach(() => database.drop());

describe('a pooled address', () => {
  /** An address that signs in as the role, which brings these settings along and no others. */
  async function signingInAs(role: string, settings: readonly string[]): Promise<string> {
    const url = new URL(database.url);
    const name = url.pathname.slice(1);
    await database.query(`ALTER ROLE mikomi_app LOGIN PASSWORD 'of-the-tests'`);
    for (const setting of settings)
      await database.query(`ALTER ROLE ${role} IN DATABASE ${name} SET ${setting}`);
    if (role === 'mikomi_app') Object.assign(url, { username: role, password: 'of-the-tests' });
    return url.href;
  }
  const start = (databaseUrl: string) =>
    connect({ databaseUrl, directDatabaseUrl: database.url, dataDir: '/nowhere', poolSize: 2 });

  test('serves when it signs in as the role that owns no table, with its settings', async () => {
    const url = await signingInAs('mikomi_app', [`timezone = 'UTC'`, `statement_timeout = '60s'`]);
    const connected = await start(url);
    const { rows } = await connected.database.pool.query('SELECT current_user AS role');
    expect(rows).toEqual([{ role: 'mikomi_app' }]);
    await connected.close();
  });

  test.each([
    ['no limit to a statement', [`timezone = 'UTC'`], /as mikomi_app, in UTC, with statement_timeout 0\./],
    [
      'another zone',
      [`timezone = 'Asia/Tokyo'`, `statement_timeout = '60s'`],
      /as mikomi_app, in Asia\/Tokyo, with statement_timeout 1min\./,
    ],
  ])('is refused in one line with %s', async (_what, settings, says) => {
    const refused = start(await signingInAs('mikomi_app', settings));
    await expect(refused).rejects.toThrow(StartError);
    await expect(refused).rejects.toThrow(says);
    await expect(refused).rejects.toThrow(/ALTER ROLE mikomi_app.*DIRECT_DATABASE_URL\.$/);
  });

  test('that leaves settings out would work as the tables’ owner, and is refused', async () => {
    // As a pooler does that is told to ignore what a session asks for.
    const direct = new URL(database.url);
    const deaf = createServer((client) => {
      const server = connectTo(Number(direct.port), direct.hostname);
      client.once('data', (startup: Buffer) => {
        server.write(withoutSettings(startup));
        client.pipe(server).pipe(client);
      });
      for (const end of [client, server]) end.on('error', () => {});
    });
    deaf.listen(0, '127.0.0.1');
    await once(deaf, 'listening');
    const pooled = Object.assign(new URL(direct), { port: (deaf.address() as { port: number }).port });
    const refused = start(pooled.href);
    await expect(refused).rejects.toThrow(StartError);
    await expect(refused).rejects.toThrow(/work as postgres, .*ALTER ROLE mikomi_app/);
    deaf.close();
  });
});

describe('the owner’s connections', () => {
  test('give up on a statement that hangs', async () => {
    const pool = openOwnerPool(database.url, 1);
    const { rows } = await pool.query('SHOW statement_timeout');
    expect(rows).toEqual([{ statement_timeout: '1min' }]);
    await pool.end();
  });

  test('give up on a server that takes them and says nothing', async () => {
    const silent = createServer();
    silent.listen(0, '127.0.0.1');
    await once(silent, 'listening');
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    try {
      const pool = openOwnerPool(`postgres://127.0.0.1:${(silent.address() as { port: number }).port}/x`, 1);
      const connecting = expect(pool.connect()).rejects.toThrow('timeout');
      await once(silent, 'connection');
      vi.advanceTimersByTime(10_000);
      await connecting;
      await pool.end();
    } finally {
      vi.useRealTimers();
      silent.close();
    }
  });
});
