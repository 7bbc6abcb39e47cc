import { beforeAll, expect, test } from 'vitest';
import { openWorld, type World } from '../testkit/world.ts';
import { type Caller, preview, run, upload } from './desk.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});

const PLAN = `problems { code } forecast { good failing leftOut { column } } stages { word } files { columns { name target { field } } }
  sample { contact company points stage status source capturedAt closedOn note value { amount } expectedValue { amount } }`;

const exampleOf = async (caller: Caller, language: string) =>
  (await caller.http('GET', `/api/imports/example.csv?language=${language}`)).body;

test.each([
  ['en', 'US'],
  ['ja', 'JP'],
  ['en', 'JP'],
  ['ja', 'US'],
])('the example in %s comes in as it is for an organization in %s', async (language, country) => {
  const owner = await (await world.signUp()).found('Examples', country);
  const csv = await exampleOf(owner, language);
  const { importId } = await upload(world, owner, 'example.csv', csv);
  const plan = await preview(owner, importId, PLAN);
  expect(plan).toMatchObject({ problems: [], forecast: { good: 4, failing: 0, leftOut: [] } });
  expect(
    plan.files[0].columns.filter(({ target }: { target: { field: string | null } }) => !target.field),
  ).toEqual([]);
  const done = await run(world, owner, importId);
  expect(done).toMatchObject({ state: 'DONE', counts: { created: 4, failed: 0, leftOut: 0 } });
  const { leads, sources } = await owner.graphql(
    '{ leads(first: 10) { nodes { status touches { occurredAt } stage { name } expectedValue { amount } dealValue { amount } } } sources { name } }',
  );
  expect(leads.nodes.map(({ status }: { status: string }) => status).toSorted()).toEqual([
    'OPEN',
    'OPEN',
    'OPEN',
    'WON',
  ]);
  expect(sources).toHaveLength(6);
});

test('the example is for members alone', async () => {
  const answer = await world.app.server.inject({ url: '/api/imports/example.csv' });
  expect(answer.statusCode).toBe(401);
});
