import { createHmac } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { openWorld, type World } from '../testkit/world.ts';
import { type StandInAnswer, standInForGraph } from './graph-stand-in.ts';
import { openInbox } from './inbox-desk.ts';

let world: World;
let leave: () => void;
/** What each form took in, the pages in their order. */
let forms = new Map<string, readonly (readonly object[])[]>();
/** Answers that come before all others. */
let first: StandInAnswer[] = [];
let asked: URL[] = [];

const lead = (id: string, name: string) => ({
  id,
  created_time: '2026-11-28T20:26:40+0000',
  form_id: '9007199254740993',
  field_data: [
    { name: 'full_name', values: [name] },
    { name: 'email', values: [`${id}@konex.example`] },
  ],
});

const proof = createHmac('sha256', 'app secret').update('token of the page').digest('hex');

function answer(request: IncomingMessage): StandInAnswer {
  const url = new URL(request.url ?? '/', 'http://graph');
  asked.push(url);
  const told = first.shift();
  if (told) return told;
  const [, version, form = '', edge] = url.pathname.split('/');
  const pages = forms.get(form);
  const isAsDocumented =
    /^v\d+\.0$/.test(version ?? '') &&
    edge === 'leads' &&
    request.headers.authorization === 'Bearer token of the page' &&
    url.searchParams.get('appsecret_proof') === proof &&
    url.searchParams.get('fields')?.includes('field_data') === true;
  const [filter] = JSON.parse(url.searchParams.get('filtering') ?? '[]');
  if (!isAsDocumented || filter?.field !== 'time_created' || filter.operator !== 'GREATER_THAN' || !pages)
    return { status: 400, body: { error: { message: 'Unsupported get request', code: 100 } } };
  const at = Number(url.searchParams.get('after') ?? '0');
  const next = at + 1 < pages.length;
  return {
    status: 200,
    body: {
      data: pages[at],
      paging: {
        cursors: { before: String(at), after: String(at + 1) },
        ...(next && { next: 'https://next' }),
      },
    },
  };
}

beforeAll(async () => {
  world = await openWorld();
  leave = await standInForGraph(answer);
});

beforeEach(() => {
  forms = new Map();
  first = [];
  asked = [];
});

afterAll(() => leave());

async function openMeta() {
  const inbox = await openInbox(world, 'META_LEAD_ADS');
  const secret = (name: string, value: string) =>
    inbox.owner.mutate('setInletSecret', { sourceId: inbox.sourceId, name, value });
  await secret('appSecret', 'app secret');
  await secret('accessToken', 'token of the page');
  return {
    ...inbox,
    fetch: (of: readonly string[], days = 7) =>
      inbox.owner.mutate('fetchMissedLeads', { sourceId: inbox.sourceId, forms: of, days }),
    fetching: async () => {
      const { node } = await inbox.owner.graphql(
        `query ($id: ID!) { node(id: $id) { ... on Source {
           inlet { fetching { state formsDone fetched because { code } nextTryAt } } } } }`,
        { id: inbox.sourceId },
      );
      return node.inlet.fetching;
    },
  };
}

describe('leads of an ad’s form that were missed', () => {
  test('are fetched page by page, and are those that came by themselves', async () => {
    const inbox = await openMeta();
    forms.set('77', [[lead('1', 'Moses Frase'), lead('2', 'Hana Suzuki')], [lead('3', 'Ren Ito')]]);
    forms.set('78', [[]]);
    await inbox.fetch(['77', ' 78 ', '77', '']);
    await inbox.read();
    expect(await inbox.fetching()).toMatchObject({ state: 'DONE', formsDone: 2, fetched: 3, because: null });
    expect((await inbox.leads()).totalCount).toBe(3);
    expect(asked.map(({ searchParams }) => searchParams.get('after'))).toEqual([null, '1', null]);
    const since = JSON.parse(asked[0]?.searchParams.get('filtering') ?? '')[0].value * 1000;
    expect(Math.abs(since - (Date.now() - 7 * 86_400_000))).toBeLessThan(120_000);

    const told =
      '{"object":"page","entry":[{"id":1,"time":1,"changes":[{"field":"leadgen","value":{"leadgen_id":3,"page_id":1,"form_id":77}}]}]}';
    first = [{ status: 200, body: lead('3', 'Ren Ito') }];
    const signature = createHmac('sha256', 'app secret').update(told).digest('hex');
    await inbox.post(told, { 'x-hub-signature-256': `sha256=${signature}` });
    await inbox.fetch(['77']);
    await inbox.read();
    const { totalCount, nodes } = await inbox.leads();
    expect([totalCount, ...nodes.map(({ touches }: { touches: object[] }) => touches.length)]).toEqual([
      3, 1, 1, 1,
    ]);
  });

  test('are waited for where the sender is busy, and go on where they stood', async () => {
    const inbox = await openMeta();
    forms.set('77', [[lead('11', 'Moses Frase')], [lead('12', 'Hana Suzuki')]]);
    const busy = { status: 400, body: { error: { message: 'too many calls', code: 32 } } };
    await inbox.fetch(['77']);
    first = [busy];
    await inbox.read();
    expect(await inbox.fetching()).toMatchObject({
      state: 'RUNNING',
      fetched: 0,
      nextTryAt: expect.any(String),
    });
    world.clock.now = Date.now() + 60_000;
    await inbox.read();
    world.clock.now = undefined;
    expect(await inbox.fetching()).toMatchObject({ state: 'DONE', fetched: 2, nextTryAt: null });
    expect((await inbox.leads()).totalCount).toBe(2);
  });

  test('are fetched by one of two who ask at once', async () => {
    const inbox = await openMeta();
    const ask = () =>
      inbox.owner.graphql(
        'mutation ($input: FetchMissedLeadsInput!) { fetchMissedLeads(input: $input) { __typename } }',
        { input: { sourceId: inbox.sourceId, forms: ['7'], days: 7 } },
      );
    const answers = await Promise.all([ask(), ask(), ask()]);
    const begun = answers.filter(
      ({ fetchMissedLeads: answer }) => answer.__typename === 'FetchMissedLeadsPayload',
    );
    expect(begun).toHaveLength(1);
  });

  test('are asked for no more once the source is out of use', async () => {
    const inbox = await openMeta();
    forms.set('78', [[lead('21', 'Moses Frase')]]);
    await inbox.fetch(['78']);
    await inbox.owner.mutate('archiveSource', { id: inbox.sourceId });
    await inbox.read();
    expect(asked.filter(({ pathname }) => pathname.includes('/78/'))).toEqual([]);
    expect((await inbox.leads()).totalCount).toBe(0);
  });

  test('say why they can’t be had', async () => {
    const inbox = await openMeta();
    await inbox.fetch(['nobody’s']);
    await inbox.read();
    expect(await inbox.fetching()).toMatchObject({ state: 'FAILED', because: { code: 'SERVER_REFUSED' } });
    const refused = (input: object) =>
      inbox.owner.refused('fetchMissedLeads', { sourceId: inbox.sourceId, forms: ['7'], days: 7, ...input });
    expect(await refused({ forms: [' '] })).toMatchObject({ path: ['forms'] });
    expect(await refused({ days: 91 })).toMatchObject({ code: 'NUMBER_OUT_OF_RANGE', path: ['days'] });
    const other = await openInbox(world, 'WEBHOOK', 'Other');
    expect(
      await other.owner.refused('fetchMissedLeads', { sourceId: other.sourceId, forms: ['7'], days: 7 }),
    ).toMatchObject({ code: 'INLET_FETCHES_NOTHING' });
  });
});
