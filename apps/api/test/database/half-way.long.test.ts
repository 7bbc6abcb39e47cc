import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createScratchDatabase, type ScratchDatabase } from './scratch-database.ts';

/** Two starts of the whole product, on a busy machine. */
const PATIENCE_MS = 120_000;
const MAIN = resolve(import.meta.dirname, '../../src/main.ts');

let database: ScratchDatabase;
let running: ChildProcess | undefined;

beforeEach(async () => {
  database = await createScratchDatabase();
});

afterEach(async () => {
  if (running && running.exitCode === null) {
    running.kill('SIGINT');
    await once(running, 'exit');
  }
  await database.drop();
});

function start(): ChildProcess {
  running = spawn(process.execPath, [MAIN], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      PATH: process.env.PATH,
      PORT: '0',
      DATABASE_URL: database.url,
      MIKOMI_SECRET: 'a-secret-of-the-tests-that-is-long-enough',
    },
  });
  return running;
}

/** Reads on until the product says where it is. */
function addressOf(child: ChildProcess): Promise<string> {
  const { promise, resolve: found, reject } = Promise.withResolvers<string>();
  let said = '';
  child.stdout?.on('data', (piece) => {
    said += String(piece);
    const address = /ready: (\S+)/.exec(said)?.[1];
    if (address) found(address);
  });
  child.once('exit', () => reject(new Error(`It ended instead: ${said}`)));
  return promise;
}

async function migrations(): Promise<string[]> {
  const rows = await database.query<{ name: string }>(
    'SELECT migration_name AS name FROM _prisma_migrations WHERE finished_at IS NOT NULL ORDER BY 1',
  );
  return rows.map(({ name }) => name);
}

test(
  'a start that fails half-way through the migrations says so and is not ready; the next one goes on',
  async () => {
    await database.query('CREATE SEQUENCE lead_terms_idx');
    const failing = start();
    const [said, complained, [code]] = await Promise.all([
      text(failing.stdout as NodeJS.ReadableStream),
      text(failing.stderr as NodeJS.ReadableStream),
      once(failing, 'exit'),
    ]);
    expect(said).not.toContain('ready');
    expect(complained).toMatch(
      /^Mikomi can't start\. Migration \w+_beyond_prisma failed and was taken back: .*lead_terms_idx.*start again\.\n$/,
    );
    expect(code).toBe(1);
    const applied = await migrations();
    expect(applied.length).toBeGreaterThan(0);

    await database.query('DROP SEQUENCE lead_terms_idx');
    const address = await addressOf(start());
    const ready = await fetch(new URL('/health/ready', address));
    expect([ready.status, await ready.json()]).toEqual([200, { status: 'ready' }]);
    expect((await migrations()).length).toBeGreaterThan(applied.length);
  },
  PATIENCE_MS,
);
