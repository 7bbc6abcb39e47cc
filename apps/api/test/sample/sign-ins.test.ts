import { expect, onTestFinished, test } from 'vitest';
import { hooks } from '../../src/compose.ts';
import { loadSample } from '../../src/sample/load-sample.ts';
import { createWorld } from '../testkit/world.ts';

const PASSWORD = 'sample-for-the-test';

/** How many sign-ins the login page of a product that runs so offers to a request with these headers. */
async function offered(settings: object, ...requests: readonly Record<string, string>[]): Promise<number[]> {
  const world = await createWorld({ ...settings, samplePassword: PASSWORD });
  onTestFinished(() => world.close());
  const { authentication } = world.app;
  const now = Date.parse('2026-11-20T01:00:00Z');
  const sample = { authentication, hooks, now, locale: 'en', password: PASSWORD, leads: 1 } as const;
  await loadSample({ ...sample, database: world.database });
  const counts = [];
  for (const headers of requests) {
    const answer = await world.nobody().with(headers).http('GET', '/api/sample');
    counts.push(answer.json().signIns.length);
    expect(answer.body.includes(PASSWORD)).toBe(answer.json().signIns.length > 0);
  }
  return counts;
}

/** What comes from anywhere over a proxy that was set up with one bare line. */
const BARE = { host: '127.0.0.1:4567' };

test('the sample’s sign-ins are offered to this machine, and not over a proxy that says so', async () => {
  const proxied = ['x-forwarded-for', 'x-real-ip', 'via'].map((name) => ({ ...BARE, [name]: '203.0.113.9' }));
  const elsewhere = { host: 'crm.example.com' };
  expect(await offered({}, { host: 'localhost:4000' }, BARE, elsewhere, ...proxied)).toEqual([
    4, 4, 0, 0, 0, 0,
  ]);
});

test('they are offered to nobody where people come from elsewhere, whatever a request says', async () => {
  expect(await offered({ publicUrl: 'https://crm.example.com' }, BARE)).toEqual([0]);
  expect(await offered({ trustProxy: '127.0.0.1' }, BARE)).toEqual([0]);
});
