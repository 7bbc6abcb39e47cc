import { getIntrospectionQuery } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { App } from '../../src/app.ts';
import type { Caller } from '../testkit/caller.ts';
import { openWorld, type World } from '../testkit/world.ts';

// The checks of the usual attack suites, each against the product as it runs in production, by a token's hand.

describe('a document made to hurt', () => {
  let world: World;
  let app: App;
  let caller: Caller;
  let browser: Caller;

  beforeAll(async () => {
    world = await openWorld();
    const owner = await (await world.signUp()).found();
    const { token } = await owner.mutate('createApiToken', { name: 'Attack', expiresInDays: 1 }, 'token');
    app = await world.openApp({ production: true });
    caller = world
      .nobody()
      .with({ authorization: `Bearer ${token}` })
      .at(app.server);
    browser = owner.at(app.server);
  });

  afterAll(() => app?.server.close());

  const many = (count: number, piece: (index: number) => string) =>
    Array.from({ length: count }, (_, index) => piece(index)).join(' ');

  test.each([
    ['a hundred aliases', `{ ${many(101, (index) => `a${index}: __typename`)} }`],
    ['a field nine hundred times', `{ ${many(900, () => '__typename')} }`],
    ['a field of a record nine hundred times', `{ viewer { ${many(900, () => 'memberId')} } }`],
    ['forty directives', `{ ${many(40, () => '__typename @include(if: true)')} }`],
    ['ten thousand tokens', `{ ${many(10_000, () => 'x')} }`],
    ['deep nesting', `{ teams { ${many(20, () => 'parent {')} id ${many(20, () => '}')} } }`],
    [
      'lists in lists',
      '{ companies(first: 100) { nodes { contacts(first: 100) { nodes { leads(first: 100) { nodes { id } } } } } } }',
    ],
    [
      'lists in lists by fragments',
      `{ companies(first: 100) { nodes { ...A } } }
       fragment A on Company { contacts(first: 100) { nodes { ...B } } }
       fragment B on Contact { leads(first: 100) { nodes { id } } }`,
    ],
    ['a fragment that holds itself', '{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }'],
    [
      'circular introspection',
      `{ __schema { types { fields { type { fields { type { fields { type { fields { type { name } } } } } } } } } }`,
    ],
  ])('is refused before anything is read: %s', async (_what, query) => {
    const { result, statements } = await world.countStatements(() => caller.ask(query));
    expect(result.status).toBe(400);
    expect(result.data).toBeUndefined();
    expect(result.errors?.length).toBeLessThanOrEqual(5);
    expect(statements.filter((text) => !/api_token/.test(text))).toEqual([]);
  });

  test('gets at most five complaints, however wrong it is', async () => {
    const { status, errors } = await caller.ask(`{ __typename ${many(10, () => '@aa')} }`);
    expect(status).toBe(400);
    expect(errors?.length).toBeLessThanOrEqual(6);
  });

  test('comes one at a time', async () => {
    const batch = Array.from({ length: 10 }, () => ({ query: '{ __typename }' }));
    const answer = await caller.http('POST', '/graphql', batch);
    expect(answer.statusCode).toBe(400);
    expect(Array.isArray(answer.json())).toBe(false);
  });

  test.each([
    ['a query', '/graphql?query=%7B__typename%7D'],
    ['a mutation', '/graphql?query=mutation%7BmarkNotificationsSeen(input%3A%7B%7D)%7B__typename%7D%7D'],
    ['nothing', '/graphql'],
  ])('comes by POST: a GET of %s is none of ours, whatever its headers', async (_what, url) => {
    for (const one of [caller, browser]) {
      const answer = await one.with({ 'apollo-require-preflight': 'true' }).http('GET', url);
      expect([answer.statusCode, answer.headers.allow]).toEqual([405, 'POST']);
    }
  });

  test.each([
    ['a field', '{ viewr { role } }'],
    ['an argument', '{ leads(frist: 1) { totalCount } }'],
    ['a type', '{ node(id: "x") { ... on Leed { id } } }'],
    ['an enum', '{ leads(first: 1, orderBy: { field: TITEL }) { totalCount } }'],
  ])('is not helped to guess %s', async (_what, query) => {
    const answer = await caller.ask(query);
    expect(answer.status).toBe(400);
    expect(JSON.stringify(answer)).not.toMatch(/did you mean/i);
  });

  test('is not helped to guess what a variable holds', async () => {
    const query = 'query ($filter: LeadFilter) { leads(first: 1, filter: $filter) { totalCount } }';
    for (const filter of [{ statsu: {} }, { status: { eq: 'OPNE' } }]) {
      const answer = await caller.ask(query, { filter });
      expect(answer.status).toBe(400);
      expect(JSON.stringify(answer)).not.toMatch(/did you mean/i);
    }
  });

  test('sees no stack, no path and no engine, whatever it breaks', async () => {
    const broken = [
      'query {',
      '{ node(id: "Lead_") { id } }',
      '{ leads(first: 1, after: "WyJ4Il0") { totalCount } }',
      'query ($id: ID!) { node(id: $id) { id } }',
      '{ leads { totalCount } }',
    ];
    for (const query of broken) {
      const answer = await caller.ask(query);
      expect(answer.errors, query).toBeDefined();
      expect(JSON.stringify(answer), query).not.toMatch(
        /stack|node_modules|\.ts:\d|prisma|SELECT |INTERNAL_SERVER_ERROR/i,
      );
    }
  });

  test('may read the schema: the API is public', async () => {
    const found = await caller.graphql(getIntrospectionQuery());
    expect(found.__schema.types.length).toBeGreaterThan(300);
  });
});
