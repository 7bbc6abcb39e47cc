import { beforeAll, expect, test } from 'vitest';
import { runBriefly } from '../../src/platform/database/run-briefly.ts';
import { fragment, inOrganization } from '../../src/platform/database/sql.ts';
import { openWorld, type World } from '../testkit/world.ts';

const LONG = 60_000;

let world: World;
beforeAll(async () => {
  world = await openWorld();
});

async function atWork(): Promise<number> {
  const { rows } = await world.ownerPool.query<{ pid: number }>(
    `SELECT pid FROM pg_stat_activity
     WHERE datname = current_database() AND state = 'active' AND query LIKE '%pg_sleep(60)%' AND pid <> pg_backend_pid()`,
  );
  return rows.length;
}

function count(signal: AbortSignal) {
  const scope = {
    database: world.database,
    organizationId: '00000000-0000-7000-8000-000000000000',
  };
  const slowly = fragment`SELECT count(*), pg_sleep(60) FROM lead AS l WHERE ${inOrganization(scope, 'l')}`;
  return runBriefly(scope, slowly, { atMostMs: LONG, signal });
}

test('a statement that nobody waits for any more is ended in the database, and its connection not used again', async () => {
  const asking = new AbortController();
  const answer = count(asking.signal);
  await expect.poll(atWork, { timeout: 20_000 }).toBe(1);
  asking.abort();
  expect(await answer).toBeUndefined();
  await expect.poll(atWork, { timeout: 20_000 }).toBe(0);
});

test('one that was given up before it began is not asked at all', async () => {
  expect(await count(AbortSignal.abort())).toBeUndefined();
  expect(await atWork()).toBe(0);
});
