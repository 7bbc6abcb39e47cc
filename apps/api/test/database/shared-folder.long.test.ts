import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { withOwner } from '../../src/cli/with-database.ts';
import { startEmbedded } from '../../src/platform/database/embedded.ts';

/** Several starts of a server, each made anew. */
const PATIENCE_MS = 120_000;
const EMBEDDED = resolve(import.meta.dirname, '../../src/platform/database/embedded.ts');

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mikomi-shared-'));
});

afterAll(() => rm(folder, { recursive: true, force: true, maxRetries: 20 }));

interface Command {
  /** Lets its work go on to the end; answers what the database said last. */
  end(): Promise<unknown>;
}

/** A command of the administrator that is at its work in the database. */
async function commandAtWork(): Promise<Command> {
  const working = Promise.withResolvers<void>();
  const goOn = Promise.withResolvers<void>();
  const done = withOwner(
    async (client) => {
      await client.query('BEGIN');
      working.resolve();
      await goOn.promise;
      return (await client.query('SELECT 1 AS alive')).rows;
    },
    { source: { MIKOMI_DATA_DIR: folder }, mayBeMade: true },
  );
  await Promise.race([working.promise, done]);
  return {
    end: () => {
      goOn.resolve();
      return done;
    },
  };
}

/** A start of the database in a process of its own, to be killed. */
function startElsewhere() {
  const script = `const { startEmbedded } = await import(${JSON.stringify(EMBEDDED)});
    await startEmbedded(${JSON.stringify(folder)}); console.log('ready'); setInterval(() => {}, 1000)`;
  return spawn(process.execPath, ['--input-type=module', '-e', script], {
    stdio: ['ignore', 'pipe', 'ignore'],
    detached: true,
  });
}

test(
  'a first start that is killed while it makes the database leaves nothing in the way of the next',
  async () => {
    const killed = startElsewhere();
    const isBeingMade = async () =>
      (await readdir(folder, { recursive: true })).some((name) => name.endsWith('PG_VERSION'));
    await expect.poll(isBeingMade, { timeout: 20_000, interval: 2 }).toBe(true);
    // Its own child, the maker of the database, dies with it.
    process.kill(-Number(killed.pid), 'SIGKILL');
    await once(killed, 'exit');
    const server = await startEmbedded(folder);
    await server.stop();
    expect((await readdir(folder)).filter((name) => name.startsWith('pg18'))).toEqual(['pg18']);
  },
  PATIENCE_MS,
);

test(
  'a start leaves a command that is at work alone, and says that the folder is in use',
  async () => {
    const command = await commandAtWork();
    await expect(startEmbedded(folder)).rejects.toThrow(/in use.*MIKOMI_DATA_DIR/);
    expect(await command.end()).toEqual([{ alive: 1 }]);
    await (await startEmbedded(folder)).stop();
  },
  PATIENCE_MS,
);

test(
  'of two commands the first to end leaves the database to the other',
  async () => {
    const [first, second] = [await commandAtWork(), await commandAtWork()];
    const ended = first.end();
    const late = await commandAtWork();
    expect(await second.end()).toEqual([{ alive: 1 }]);
    expect(await late.end()).toEqual([{ alive: 1 }]);
    expect(await ended).toEqual([{ alive: 1 }]);
  },
  PATIENCE_MS,
);

test(
  'a product that stops waits for the command that uses its database',
  async () => {
    const server = await startEmbedded(folder);
    const command = await commandAtWork();
    const stopped = server.stop();
    const late = await commandAtWork();
    expect(await command.end()).toEqual([{ alive: 1 }]);
    expect(await late.end()).toEqual([{ alive: 1 }]);
    await stopped;
    await (await startEmbedded(folder)).stop();
  },
  PATIENCE_MS,
);

test(
  'what a killed start left running is taken over by the next one',
  async () => {
    const killed = startElsewhere();
    await once(killed.stdout, 'data');
    killed.kill('SIGKILL');
    await once(killed, 'exit');
    await (await startEmbedded(folder)).stop();
  },
  PATIENCE_MS,
);
