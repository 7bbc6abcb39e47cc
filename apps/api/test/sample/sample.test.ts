import { expect, test } from 'vitest';
import { tablesOf } from '../../src/cli/backup.ts';
import { hooks } from '../../src/compose.ts';
import { companyNames } from '../../src/sample/company-names.ts';
import { dice } from '../../src/sample/dice.ts';
import { loadSample, sampleEmail } from '../../src/sample/load-sample.ts';
import { personNames } from '../../src/sample/person-names.ts';
import { cookieOf } from '../testkit/caller.ts';
import { createWorld, type World } from '../testkit/world.ts';

// Half past one on a Sunday night in Tokyo: the last day of work is Friday.
const NOW = Date.parse('2026-11-28T16:30:00Z');
const PASSWORD = 'sample-for-the-test';

function load(world: World, locale: 'en' | 'ja' = 'ja', leads = 40): Promise<{ readonly slug: string }> {
  const { authentication } = world.app;
  return loadSample({
    database: world.database,
    authentication,
    hooks,
    now: NOW,
    locale,
    password: PASSWORD,
    leads,
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
  // The last of them came through the inbox.
  expect(told[0].leads.totalCount).toBe(41);
  const happened = told[0].leads.nodes.flatMap((lead: Record<string, string>) => [
    lead.capturedAt,
    lead.lastActivityAt,
  ]);
  expect(happened.filter((at: string) => Date.parse(at) > NOW)).toEqual([]);
});

type Answer = { readonly criterionId: string; readonly answer: string | null };

test('the sample is worked on: a lead of it is won like any other', async () => {
  const world = await createWorld();
  const { slug } = await load(world);
  const owner = await signIn(world, 'owner', slug);
  const { leads } = await owner.graphql(
    `{ leads(first: 40, filter: { status: { eq: OPEN }, owner: { isNull: false } }) {
      nodes { id frameworks { questions { criterionId answer } } } } }`,
  );
  // What came in just now is asked for its need first: a gate stands before the proposal.
  const asked = leads.nodes.filter(({ frameworks }: { frameworks: { questions: Answer[] }[] }) =>
    frameworks.some(({ questions }) =>
      questions.some(({ criterionId, answer }) => criterionId === 'need' && answer !== null),
    ),
  );
  expect(asked.length).toBeGreaterThan(3);
  for (const { id } of asked)
    await owner.mutate('convertLead', { id, value: { amount: 1000, currency: 'JPY' } });
  await world.close();
});

test('the sample judges its leads by rules of its own, and has groups with people in them', async () => {
  const world = await createWorld();
  const { slug } = await load(world);
  const owner = await signIn(world, 'owner', slug);
  const { qualification, customerGroups } = await owner.graphql(
    `{ qualification { scoreModelIsOwn unfitRules { text } frameworks stageGates }
       customerGroups { kind size problem } }`,
  );
  expect(qualification).toMatchObject({
    scoreModelIsOwn: true,
    unfitRules: [],
    frameworks: [{ id: 'bant' }],
  });
  expect(Object.values(qualification.stageGates)).toMatchObject([[{ criteria: [{ criterionId: 'need' }] }]]);
  expect(customerGroups).toMatchObject([
    { kind: 'RULE', problem: null },
    { kind: 'STATIC', size: 4 },
  ]);
  expect(customerGroups[0].size).toBeGreaterThan(0);
  await world.close();
});

const JAPANESE = /[\u3040-\u30ff\u4e00-\u9fff]/;

test.each(['en', 'ja'] as const)('the sample in %s speaks that language throughout', async (locale) => {
  const world = await createWorld();
  const { slug } = await load(world, locale);
  const organization = 'o.slug = $1';
  const { rows } = await world.ownerPool.query<{ said: string; words: string }>(
    [
      `SELECT 'organization', o.name FROM organization o WHERE ${organization}`,
      ...[
        ['stage', 'name'],
        ['source', 'name'],
        ['loss_reason', 'name'],
        ['product', 'name'],
        ['product_group', 'name'],
        ['team', 'name'],
        ['custom_field', 'label'],
        ['customer_group', 'name'],
        ['company', 'industry'],
        ['contact', '"jobTitle"'],
        ['lead', 'note'],
        ['lead', '"lossNote"'],
        ['activity', 'body'],
        ['follow_up', 'note'],
      ].map(
        ([table, column]) =>
          `SELECT '${table}', each.${column} FROM ${table} each JOIN organization o ON o.id = each."organizationId"
           WHERE ${organization} AND each.${column} IS NOT NULL`,
      ),
    ]
      .map((select) => `(${select})`)
      .join(' UNION ALL ')
      .replace("'organization', o.name", `'organization' AS said, o.name AS words`),
    [slug],
  );
  expect(new Set(rows.map(({ said }) => said)).size).toBe(14);
  // The model of a device is written alike in both.
  const inJapanese = (words: string) => JAPANESE.test(words);
  expect(rows.filter(({ words }) => inJapanese(words) !== (locale === 'ja'))).toEqual([]);
  await world.close();
});

test.each(['en', 'ja'] as const)('the sample in %s is believable', async (locale) => {
  const world = await createWorld();
  await load(world, locale, 300);
  const ask = async <Row>(query: string) =>
    (await world.ownerPool.query(query)).rows as unknown as readonly Row[];
  // One is written down twice on purpose.
  expect(await ask('SELECT name FROM contact GROUP BY name HAVING count(*) > 1')).toHaveLength(1);
  expect(await ask('SELECT name FROM company GROUP BY name HAVING count(*) > 1')).toEqual([]);
  expect(await ask('SELECT identity FROM contact_point GROUP BY identity HAVING count(*) > 1')).toHaveLength(
    1,
  );
  expect(
    await ask(
      'SELECT "leadId" FROM activity WHERE body IS NOT NULL GROUP BY "leadId", body HAVING count(*) > 1',
    ),
  ).toEqual([]);
  const [filled] = await ask<Record<string, number>>(`SELECT
    (SELECT avg(("jobTitle" IS NOT NULL)::int)::float FROM contact) AS "jobTitle",
    (SELECT avg((city IS NOT NULL AND "addressLine" IS NOT NULL)::int)::float FROM company) AS place,
    (SELECT avg(EXISTS (SELECT 1 FROM contact_point p WHERE p."companyId" = c.id)::int)::float FROM company c) AS office,
    (SELECT avg(EXISTS (SELECT 1 FROM contact_point p WHERE p."contactId" = c.id AND kind = 'PHONE')::int)::float FROM contact c) AS phone`);
  for (const share of Object.values(filled ?? {})) expect(share).toBeGreaterThan(0.75);
  expect(Object.keys(filled ?? {})).toHaveLength(4);
  const again = await ask('SELECT "companyId" FROM deal GROUP BY "companyId" HAVING count(*) > 1');
  expect(again.length).toBeGreaterThan(2);
  const [names] = await ask<{ japanese: number }>(
    `SELECT avg((name ~ '[\u3040-\u30ff\u4e00-\u9fff]')::int)::float AS japanese FROM contact`,
  );
  // Both languages' names are among the people of both.
  if (locale === 'ja') expect(names?.japanese).toSatisfy((share: number) => share > 0.75 && share < 1);
  else expect(names?.japanese).toSatisfy((share: number) => share > 0 && share < 0.25);
  const [people] = await ask<{ members: number; regions: number; teams: number }>(`SELECT
    (SELECT count(*)::int FROM member) AS members,
    (SELECT count(*)::int FROM team WHERE "parentId" IS NULL) AS regions,
    (SELECT count(*)::int FROM team WHERE "parentId" IS NOT NULL) AS teams`);
  expect(people).toEqual({ members: 40, regions: 2, teams: 6 });
  await world.close();
});

test('a crowd larger than the sample has names for all, few of them twice', () => {
  const chance = dice(7);
  const nameFor = personNames(chance, 'ja');
  const companyFor = companyNames(chance, 'ja');
  const people = Array.from({ length: 4000 }, () => nameFor(true).mailbox);
  const companies = Array.from({ length: 4000 }, () => companyFor(true, 'JP'));
  expect(new Set(people).size).toBe(4000);
  expect(new Set(companies.map(({ name }) => name)).size).toBe(4000);
  const offices = companies.filter(({ name }) => /法律事務所|会計事務所/.test(name));
  expect(new Set(offices.map(({ industry }) => industry))).toEqual(new Set(['士業']));
});

async function tables(world: World): Promise<string[]> {
  const client = await world.ownerPool.connect();
  try {
    return (await tablesOf(client as never)).map(({ name }) => name);
  } finally {
    client.release();
  }
}

test('a newcomer finds rules of assignment, who takes leads when, two leads that wait and somebody written down twice', async () => {
  const world = await createWorld();
  const { slug } = await load(world);
  const owner = await signIn(world, 'owner', slug);
  await world.workOff();
  const { assignmentPlan, assignmentMembers, leads, duplicatePairs } = await owner.graphql(
    `{ assignmentPlan { warnings rules { name conditionText } } assignmentMembers { hours leave { from } }
       leads(first: 5, filter: { queue: EVERYBODY }) { nodes { assignment { event reason } } }
       duplicatePairs(first: 5, kind: CONTACT) { nodes { reasons } } }`,
  );
  expect(assignmentPlan.warnings).toEqual([]);
  expect(assignmentPlan.rules).toHaveLength(2);
  const hours = new Set(assignmentMembers.map((each: { hours: string }) => each.hours));
  expect(hours).toEqual(new Set(['ANY', 'OFFICE', 'OWN']));
  expect(assignmentMembers.some(({ leave }: { leave: unknown[] }) => leave.length > 0)).toBe(true);
  expect(leads.nodes).toHaveLength(2);
  expect(leads.nodes[0].assignment.event).toBe('QUEUED');
  expect(duplicatePairs.nodes.length).toBeGreaterThan(0);
});

test('a newcomer finds an inbox in which something waits for each sort of answer', async () => {
  const world = await createWorld();
  const { slug } = await load(world, 'en');
  const owner = await signIn(world, 'owner', slug);
  const { deliveries } = await owner.graphql(
    '{ deliveries(first: 10) { nodes { state source { name } arrivals { outcome lead { owner { name } } } } } }',
  );
  expect(deliveries.nodes.map(({ state }: { state: string }) => state)).toEqual([
    'REJECTED',
    'FAILED',
    'NEEDS_MAPPING',
    'PROCESSED',
    'PROCESSED',
  ]);
  const outcomes = deliveries.nodes.flatMap(({ arrivals }: { arrivals: { outcome: string | null }[] }) =>
    arrivals.flatMap(({ outcome }) => outcome ?? []),
  );
  expect(outcomes).toEqual(['ACTIVITY', 'NEW_LEAD']);
});
