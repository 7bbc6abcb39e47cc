import { beforeAll, describe, expect, test, vi } from 'vitest';
import { openDesk } from '../leads/lead-desk.ts';
import { portOf } from '../realtime/socket.ts';
import { openWorld, type World } from '../testkit/world.ts';
import { bring, run, upload } from './desk.ts';

const FIELDS =
  'problem { code } checkedRows totalRows created updated skipped failed kinds { type created updated }';
const HEAD = 'Lead ID,Company,Email,Product,Lead Source';
const FIRST = `${HEAD}\nL-1,Konex,moses@konex.example,Press,Fair\nL-2,Borealis,ida@borealis.example,Press,Fair\n`;
const SECOND = `${FIRST}L-3,Konex,ola@konex.example,Lathe,Web\nL-1,Konex,frase@konex.example,Press,Fair\n`;

let world: World;
beforeAll(async () => {
  world = await openWorld();
});

const rehearse = async (owner: Awaited<ReturnType<typeof openDesk>>['owner'], id: string, plan = {}) =>
  (
    await owner.graphql(
      `query ($id: ID!, $plan: ImportPlanInput) { importRehearsal(id: $id, plan: $plan) { ${FIELDS} } }`,
      { id, plan },
    )
  ).importRehearsal;

const kind = (told: { kinds: readonly { type: string }[] }, type: string) =>
  told.kinds.find((each) => each.type === type);

test('what an import would create is told exactly, and nothing of it is there', async () => {
  const { owner } = await openDesk();
  const { importId } = await upload(world, owner, 'leads.csv', FIRST);
  const told = await rehearse(owner, importId, { acceptProposals: true });
  expect(told).toMatchObject({
    problem: null,
    checkedRows: 2,
    totalRows: 2,
    created: 2,
    updated: 0,
    failed: 0,
  });
  expect([kind(told, 'Lead'), kind(told, 'Company'), kind(told, 'Contact')]).toMatchObject([
    { created: 2 },
    { created: 2 },
    { created: 2 },
  ]);
  const { leads, companies, products } = await owner.graphql(
    '{ leads(first: 1) { totalCount } companies(first: 1) { totalCount } products(first: 1) { totalCount } }',
  );
  expect([leads.totalCount, companies.totalCount, products.totalCount]).toEqual([0, 0, 0]);
  const done = await run(world, owner, importId, { acceptProposals: true });
  expect(done.counts).toMatchObject({ created: told.created, updated: told.updated, skipped: told.skipped });
});

test('rows that are known are told apart: the same, and what changes', async () => {
  const { owner } = await openDesk();
  await bring(world, owner, 'leads.csv', FIRST, { acceptProposals: true });
  const { importId } = await upload(world, owner, 'again.csv', SECOND);
  const told = await rehearse(owner, importId, { acceptProposals: true });
  const done = await run(world, owner, importId, { acceptProposals: true });
  expect(told).toMatchObject({ created: 1, updated: 1, skipped: 2 });
  expect(done.counts).toMatchObject({
    created: told.created,
    updated: told.updated,
    skipped: told.skipped,
    failed: told.failed,
  });
});

describe('a rehearsal that runs', () => {
  const list = (length: number) =>
    `${HEAD}\n${Array.from({ length }, (_, n) => `L-${n},Konex ${n},m${n}@konex.example,Press,Fair`).join('\n')}\n`;
  const QUERY =
    'query ($id: ID!, $plan: ImportPlanInput) { importRehearsal(id: $id, plan: $plan) { checkedRows totalRows } }';
  const plan = { acceptProposals: true };
  const progress = async (owner: Awaited<ReturnType<typeof openDesk>>['owner'], id: string) =>
    (
      await owner.graphql('query ($id: ID!) { import(id: $id) { rehearsal { checkedRows rowsToCheck } } }', {
        id,
      })
    ).import.rehearsal;

  test('says how far it is, and nothing once it is over', async () => {
    const { owner } = await openDesk();
    const { importId } = await upload(world, owner, 'many.csv', list(1200));
    expect(await progress(owner, importId)).toBeNull();
    const seen = new Set<string>();
    let isOver = false;
    const told = owner.graphql(QUERY, { id: importId, plan }).finally(() => {
      isOver = true;
    });
    while (!isOver) seen.add(JSON.stringify(await progress(owner, importId)));
    expect((await told).importRehearsal).toEqual({ checkedRows: 1200, totalRows: 1200 });
    expect(seen).toContain(JSON.stringify({ checkedRows: 500, rowsToCheck: 1200 }));
    expect(await progress(owner, importId)).toBeNull();
  });

  test('ends when nobody waits for it any more', async () => {
    const { owner } = await openDesk();
    const { importId } = await upload(world, owner, 'many.csv', list(5000));
    const port = await portOf(world);
    const leaving = new AbortController();
    const asked = fetch(`http://127.0.0.1:${port}/graphql`, {
      method: 'POST',
      signal: leaving.signal,
      headers: {
        'content-type': 'application/json',
        cookie: owner.cookie,
        origin: 'http://localhost:4000',
        'x-mikomi-organization': owner.slug,
      },
      body: JSON.stringify({ query: QUERY, variables: { id: importId, plan } }),
    });
    asked.catch(() => {});
    await vi.waitFor(async () => expect((await progress(owner, importId))?.checkedRows).toBe(500), {
      interval: 5,
      timeout: 20_000,
    });
    leaving.abort();
    const seen: number[] = [];
    await vi.waitFor(
      async () => {
        const now = await progress(owner, importId);
        if (now) seen.push(now.checkedRows);
        expect(now).toBeNull();
      },
      { interval: 5, timeout: 20_000 },
    );
    expect(Math.max(...seen)).toBeLessThan(3000);
  });
});
