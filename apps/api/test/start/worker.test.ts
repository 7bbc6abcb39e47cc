import { once } from 'node:events';
import { createServer } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { readEnv } from '../../src/env.ts';
import { startWorkerAlone } from '../../src/start-work.ts';
import { createWorld } from '../testkit/world.ts';

test('a worker works jobs off and serves nothing but its health, beside a process that has the port', async () => {
  const world = await createWorld();
  onTestFinished(() => world.close());
  const taken = createServer();
  taken.listen(4000, '127.0.0.1');
  await Promise.race([once(taken, 'listening'), once(taken, 'error')]);
  onTestFinished(() => void taken.close());
  const source = {
    DATABASE_URL: world.url,
    MIKOMI_SECRET: 'a-secret-of-the-tests-that-is-long-enough',
    MIKOMI_PROCESSES: 'worker',
  };
  const quiet = await startWorkerAlone(readEnv(source, { root: '/nowhere' }));
  expect(quiet.healthUrl).toBeUndefined();
  await quiet.stop();

  const worker = await startWorkerAlone(readEnv({ ...source, PORT: '0' }, { root: '/nowhere' }));
  onTestFinished(() => worker.stop());
  const health = await fetch(worker.healthUrl ?? '');
  expect([health.status, await health.json()]).toEqual([200, { status: 'ready' }]);
  for (const path of ['/', '/graphql', '/api/auth/get-session'])
    expect((await fetch(new URL(path, worker.healthUrl))).status, path).toBe(404);

  const owner = await (await world.signUp()).found();
  await owner.mutate('createLead', { name: 'Relayed' });
  const waiting = async () =>
    (await world.ownerPool.query('SELECT count(*)::int AS waiting FROM outbox')).rows[0].waiting;
  await expect.poll(waiting, { timeout: 20_000 }).toBe(0);
});
