import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { expect, onTestFinished, test } from 'vitest';
import { startEmbedded } from '../../src/platform/database/embedded.ts';

async function postmaster(folder: string): Promise<number> {
  return Number((await readFile(join(folder, 'pg18/postmaster.pid'), 'utf8')).split('\n')[0]);
}

async function answers(url: string, statement: string): Promise<unknown> {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => {});
  try {
    await client.connect();
    return (await client.query(statement)).rows;
  } catch {
    return 'away';
  } finally {
    await client.end().catch(() => {});
  }
}

test('an embedded database that is killed comes back at the same address with what was committed', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'mikomi-comes-back-'));
  const server = await startEmbedded(folder);
  onTestFinished(async () => {
    await server.stop();
    await rm(folder, { recursive: true, force: true });
  });
  await answers(server.url, 'CREATE TABLE kept AS SELECT 1 AS row');
  const before = await postmaster(folder);
  process.kill(before, 'SIGKILL');
  await expect
    .poll(() => answers(server.url, 'SELECT row FROM kept'), { timeout: 20_000 })
    .toEqual([{ row: 1 }]);
  expect(await postmaster(folder)).not.toBe(before);
  await expect(startEmbedded(folder)).rejects.toThrow('in use');
});
