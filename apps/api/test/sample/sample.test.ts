import { expect, test } from 'vitest';
import { tablesOf } from '../../src/cli/backup.ts';
import { hooks } from '../../src/compose.ts';
import { loadSample, sampleEmail } from '../../src/sample/load-sample.ts';
import { cookieOf } from '../testkit/caller.ts';
import { createWorld, type World } from '../testkit/world.ts';

// Half past one on a Sunday night in Tokyo: the last day of work is Friday.
const NOW = Date.parse('2026-11-28T16:30:00Z');
const PASSWORD = 'sample-for-the-test';

function load(world: World): Promise<{ readonly slug: string }> {
  const { authentication } = world.app;
  return loadSample({
    database: world.database,
    authentication,
    hooks,
    now: NOW,
    locale: 'ja',
    password: PASSWORD,
    leads: 40,
  });
}

async function signIn(world: World, role: 'owner' | 'rep' | 'viewer', slug: string) {
  const answer = await world
    .nobody()
    .http('POST', '/api/auth/sign-in/email', { email: sampleEmail(role), password: PASSWORD });
  expect(answer.statusCode, answer.body).toBe(200);
  return world
    .nobody()
    .with({ cookie: cookieOf(answer.headers['set-cookie']) })
    .in(slug);
}

const TITLES =
  '{ leads(first: 40, orderBy: { field: CAPTURED_AT }) { totalCount nodes { title status owner { name } capturedAt lastActivityAt } } }';

test('the sample is the same for the same moment, and gone without a trace', async () => {
  const worlds = [await createWorld(), await createWorld()];
  const told = [];
  for (const world of worlds) {
    const { slug } = await load(world);
    const owner = await signIn(world, 'owner', slug);
    told.push(await owner.graphql(TITLES));
    expect(await owner.graphql('{ viewer { organization { sample } } }')).toEqual({
      viewer: { organization: { sample: true } },
    });
    expect(
      await (await signIn(world, 'rep', slug))
        .refused('deleteSampleOrganization', { confirm: true })
        .catch(() => 'refused'),
    ).toBe('refused');
    await owner.mutate('deleteSampleOrganization', { confirm: true });
    const { rows } = await world.ownerPool.query(
      (await tables(world))
        .map((name) => `SELECT '${name}' AS name, count(*)::int AS rows FROM "${name}"`)
        .join(' UNION ALL '),
    );
    expect(rows.filter((row) => row.rows > 0)).toEqual([]);
    await world.close();
  }
  expect(told[0]).toEqual(told[1]);
  expect(told[0].leads.totalCount).toBe(40);
  const happened = told[0].leads.nodes.flatMap((lead: Record<string, string>) => [
    lead.capturedAt,
    lead.lastActivityAt,
  ]);
  expect(happened.filter((at: string) => Date.parse(at) > NOW)).toEqual([]);
});

test('the sample is worked on: a lead of it is won like any other', async () => {
  const world = await createWorld();
  const { slug } = await load(world);
  const owner = await signIn(world, 'owner', slug);
  const { leads } = await owner.graphql(
    '{ leads(first: 40, filter: { status: { eq: OPEN } }) { nodes { id } } }',
  );
  expect(leads.nodes.length).toBeGreaterThan(5);
  for (const { id } of leads.nodes)
    await owner.mutate('convertLead', { id, value: { amount: 1000, currency: 'JPY' } });
  await world.close();
});

async function tables(world: World): Promise<string[]> {
  const client = await world.ownerPool.connect();
  try {
    return (await tablesOf(client as never)).map(({ name }) => name);
  } finally {
    client.release();
  }
}
