import { auditServer } from 'graphql-http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { App } from '../../src/app.ts';
import type { GraphQLAnswer } from '../testkit/caller.ts';
import { openWorld } from '../testkit/world.ts';

// By POST alone: a GET with cookies would be a second way in.
const NOT_OFFERED = [
  'MAY accept application/x-www-form-urlencoded formatted GET requests',
  'MAY allow URL-encoded JSON string {variables} parameter in GETs when accepting application/graphql-response+json',
  'MAY allow URL-encoded JSON string {variables} parameter in GETs when accepting application/json',
];
// A request that can't run answers 400 whichever of the two media types is asked for, so that proxies and monitors see it fail.
const ANSWERED_400 = [
  'SHOULD use 200 status code on document parsing failure when accepting application/json',
  'SHOULD use 200 status code on document validation failure when accepting application/json',
  'SHOULD use a status code of 200 on variable coercion failure when accepting application/json',
];

describe('GraphQL over HTTP', () => {
  let app: App;
  let url: string;
  let headers: Record<string, string>;

  beforeAll(async () => {
    const world = await openWorld();
    const owner = await (await world.signUp()).found();
    const { token } = await owner.mutate('createApiToken', { name: 'Audit', expiresInDays: 1 }, 'token');
    headers = { authorization: `Bearer ${token}` };
    app = await world.openApp({ production: true });
    url = `${await app.server.listen({ port: 0, host: '127.0.0.1' })}/graphql`;
  });

  afterAll(() => app?.server.close());

  test('holds to the specification, as its own audit sees it', async () => {
    const results = await auditServer({
      url,
      fetchFn: (address: string, init: RequestInit = {}) =>
        fetch(address, { ...init, headers: { ...(init.headers as object), ...headers } }),
    });
    const named = (status: string) =>
      results.filter((result) => result.status === status).map(({ name }) => name);
    expect(named('error')).toEqual([]);
    expect(named('notice')).toEqual(NOT_OFFERED);
    expect(named('warn')).toEqual(ANSWERED_400);
    expect(named('ok').length).toBeGreaterThan(50);
  });

  test.each([
    ['what is no JSON', { body: '{', 'content-type': 'application/json' }, 400],
    ['nothing', { body: '', 'content-type': 'application/json' }, 400],
    ['a form', { body: 'query={__typename}', 'content-type': 'application/x-www-form-urlencoded' }, 415],
    ['plain text', { body: '{"query":"{__typename}"}', 'content-type': 'text/plain' }, 415],
    ['a megabyte', { body: `{"query":"${' '.repeat(1_000_001)}"}`, 'content-type': 'application/json' }, 413],
  ] as const)('answers %s in the shape of GraphQL', async (_what, { body, ...sent }, status) => {
    const answer = await fetch(url, { method: 'POST', body, headers: { ...headers, ...sent } });
    expect(answer.status).toBe(status);
    expect(await answer.json()).toEqual({
      errors: [{ message: expect.any(String), extensions: { code: 'BAD_REQUEST' } }],
    });
  });

  test('asks for a token where none is sent, and says so of one that opens nothing', async () => {
    const ask = (more: Record<string, string>) =>
      fetch(url, {
        method: 'POST',
        body: JSON.stringify({ query: '{ viewer { role } }' }),
        headers: { 'content-type': 'application/json', ...more },
      });
    const wrong = await ask({ authorization: 'Bearer mik_nothing' });
    expect([wrong.status, wrong.headers.get('www-authenticate')]).toEqual([401, 'Bearer']);
    const nobody = await ask({});
    expect([nobody.status, nobody.headers.get('www-authenticate')]).toEqual([401, 'Bearer']);
    expect(((await nobody.json()) as GraphQLAnswer).errors).toEqual([
      {
        message: 'Give a personal API token as `authorization: Bearer …`.',
        extensions: { code: 'UNAUTHENTICATED' },
      },
    ]);
    expect((await ask(headers)).status).toBe(200);
  });
});
