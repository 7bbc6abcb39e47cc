import { afterEach, beforeEach, expect, inject, test } from 'vitest';
import { openOwnerPool } from '../../src/platform/database/database.ts';
import { lendConnections } from '../../src/platform/jobs/lend-connections.ts';

let pool: ReturnType<typeof openOwnerPool>;

beforeEach(() => {
  pool = openOwnerPool(inject('serverUrl'), 1, 1_000);
});

afterEach(() => pool.end());

test('a pool is not given up before what was begun with it is done, waited for or not', async () => {
  const lent = lendConnections(pool);
  let isDone = false;
  const mark = async () => {
    const client = await lent.pool.connect();
    await client.query('SELECT 1');
    isDone = true;
    client.release();
  };
  void mark();
  await lent.returned();
  expect(isDone).toBe(true);
});

test('a wait for a connection that was too long has a code, and is owed nothing', async () => {
  const lent = lendConnections(pool);
  const taken = await pool.connect();
  await expect(lent.pool.connect()).rejects.toMatchObject({ code: 'ETIMEDOUT' });
  await lent.returned();
  taken.release();
});

test('who listens until the end keeps nobody waiting', async () => {
  const lent = lendConnections(pool);
  const listening = Promise.withResolvers<(() => void) | undefined>();
  lent.pool.connect((_error, _client, release) => listening.resolve(release));
  const release = await listening.promise;
  await lent.returned();
  release?.();
});
