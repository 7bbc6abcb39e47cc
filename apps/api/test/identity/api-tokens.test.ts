import { describe, expect, test } from 'vitest';
import type { Caller } from '../testkit/caller.ts';
import { openWorld } from '../testkit/world.ts';
import { join } from './team-mates.ts';

const DAY_MS = 24 * 60 * 60 * 1000;

async function withToken() {
  const world = await openWorld();
  const owner = await (await world.signUp()).found();
  const made = await owner.mutate(
    'createApiToken',
    { name: 'Reports', expiresInDays: 30 },
    'token apiToken { id name hint expiresAt lastUsedAt }',
  );
  const caller = world.nobody().with({ authorization: `Bearer ${made.token}` });
  return { world, owner, made, caller };
}

/** What a token answers that opens nothing: programs tell it from a document that is wrong. */
const NOTHING = { status: 401, code: 'UNAUTHENTICATED' };
async function refusalOf(caller: Caller) {
  const { status, errors } = await caller.ask(WHO);
  return { status, code: errors?.[0]?.extensions.code };
}

const WHO = '{ viewer { memberId role person { id } } }';
const TOKENS = '{ apiTokens { id hint lastUsedAt } }';

describe('a personal API token', () => {
  test('acts as its member without a header or cookie, is shown once and stored as a hash', async () => {
    const { world, owner, made, caller } = await withToken();
    expect(made.token).toMatch(/^mik_[\w-]{32}$/);
    expect(made.apiToken).toMatchObject({ name: 'Reports', hint: made.token.slice(-4), lastUsedAt: null });
    expect(await caller.graphql(WHO)).toMatchObject({ viewer: { role: 'OWNER', person: null } });
    const { rows } = await world.ownerPool.query(
      `SELECT count(*)::int AS found FROM (SELECT t::text FROM api_token t UNION ALL SELECT t::text FROM change t
         UNION ALL SELECT t::text FROM command t) AS x(row) WHERE x.row LIKE $1`,
      [`%${made.token}%`],
    );
    expect(rows[0].found).toBe(0);
    expect((await owner.graphql(TOKENS)).apiTokens).toHaveLength(1);
  });

  test('is noted when used, at most once a minute', async () => {
    const { world, owner, caller } = await withToken();
    const noted = async () => (await owner.graphql(TOKENS)).apiTokens[0].lastUsedAt;
    const begin = Date.now();
    try {
      world.clock.now = begin;
      await caller.graphql(WHO);
      expect(Date.parse(await noted())).toBe(begin);
      world.clock.now = begin + 30_000;
      const { statements } = await world.countStatements(() => caller.graphql(WHO));
      expect(statements.filter((text) => text.includes('UPDATE'))).toEqual([]);
      expect(Date.parse(await noted())).toBe(begin);
      world.clock.now = begin + 61_000;
      await caller.graphql(WHO);
      expect(Date.parse(await noted())).toBe(begin + 61_000);
    } finally {
      world.clock.now = undefined;
    }
  });

  test('ends when it is revoked and when its time is over', async () => {
    const { world, owner, made, caller } = await withToken();
    try {
      world.clock.now = Date.now() + 31 * DAY_MS;
      expect(await refusalOf(caller)).toEqual(NOTHING);
    } finally {
      world.clock.now = undefined;
    }
    await owner.mutate('revokeApiToken', { id: made.apiToken.id });
    expect(await refusalOf(caller)).toEqual(NOTHING);
    expect((await owner.graphql(TOKENS)).apiTokens).toEqual([]);
  });

  test('makes no tokens, lasts at most a year, and is nobody else’s to see or end', async () => {
    const { world, owner, made, caller } = await withToken();
    expect(await caller.refused('createApiToken', { name: 'Other', expiresInDays: 1 })).toMatchObject({
      code: 'NOT_ALLOWED_WITH_A_TOKEN',
    });
    for (const expiresInDays of [0, 366])
      expect(await owner.refused('createApiToken', { name: 'Long', expiresInDays })).toMatchObject({
        code: 'TOKEN_DAYS_UNFIT',
      });
    const admin = await join(world, owner, { role: 'ADMIN' });
    expect((await admin.caller.graphql(TOKENS)).apiTokens).toEqual([]);
    expect(await admin.caller.refused('revokeApiToken', { id: made.apiToken.id })).toMatchObject({
      code: 'TOKEN_NOT_FOUND',
    });
  });

  test('follows the rights of its member', async () => {
    const { world, owner } = await withToken();
    const mate = await join(world, owner, { role: 'ADMIN' });
    const { token } = await mate.caller.mutate('createApiToken', { name: 'x', expiresInDays: 1 }, 'token');
    const caller = world.nobody().with({ authorization: `Bearer ${token}` });
    expect((await caller.graphql('{ invitations { id } }')).invitations).toEqual([]);
    await owner.mutate('changeMemberRole', { id: mate.memberId, role: 'REP' });
    expect((await caller.ask('{ invitations { id } }')).errors?.[0]?.extensions).toEqual({
      code: 'FORBIDDEN',
    });
  });
});
