import { beforeAll, describe, expect, test } from 'vitest';
import { openWorld, type World } from '../testkit/world.ts';
import { type Caller, count, preview, run, upload } from './desk.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});

const ACCOUNTS =
  'account,sector,year_established,revenue,employees\nAcme,retail,1996,1100.04,28\nBell,medical,1999,251.41,49\n';
const PRODUCTS = 'product,series,sales_price\nGTX Basic,GTX,550\nGTX Pro,GTX,4821\n';
const TEAMS =
  'sales_agent,manager,regional_office\nAnna Snell,Dustin Brink,Central\nCecily Lamp,Dustin Brink,Central\n';
const PIPELINE =
  'opportunity_id,sales_agent,product,account,deal_stage,engage_date,close_date,close_value\n' +
  'A1,Anna Snell,GTXPro,Acme,Won,2016-10-20,2017-03-01,1054\nA2,Cecily Lamp,GTX Basic,Acme,Prospecting,,,\n' +
  'A3,Anna Snell,GTX Basic,,Engaging,2016-11-20,,\n';

/** All four files in one import, as a folder lists them. */
async function together(owner: Caller) {
  const { importId } = await upload(world, owner, 'accounts.csv', ACCOUNTS);
  await upload(world, owner, 'products.csv', PRODUCTS, importId);
  await upload(world, owner, 'sales_pipeline.csv', PIPELINE, importId);
  await upload(world, owner, 'sales_teams.csv', TEAMS, importId);
  return importId;
}

const SHOWN = `kind main problems { code path } products { word name suggestion isListed } members { word create isListed }
  forecast { checkedRows good failing undated unjoined } sample { title company owner products }
  files { name lists asks joinBy { first second } namedBy { first second } columns { name target { field newField { record } } } }`;

describe('several files at once', () => {
  test('the leads are the main file, the others are lists that it names by equal headers', async () => {
    const owner = await (await world.signUp()).found('Several', 'US');
    const shown = await preview(owner, await together(owner), SHOWN);
    expect(shown.main).toBe(2);
    expect(shown.kind).toBe('LEADS');
    const facts = shown.files.map(({ lists, joinBy, namedBy, asks }: Record<string, unknown>) => ({
      lists,
      joinBy,
      namedBy,
      asks,
    }));
    expect(facts).toEqual([
      { lists: 'COMPANIES', joinBy: null, namedBy: { first: 3, second: 0 }, asks: false },
      { lists: 'PRODUCTS', joinBy: null, namedBy: { first: 2, second: 0 }, asks: false },
      { lists: 'LEADS', joinBy: null, namedBy: null, asks: false },
      { lists: 'MEMBERS', joinBy: null, namedBy: { first: 1, second: 0 }, asks: false },
    ]);
    const founded = shown.files[0].columns.find(({ name }: { name: string }) => name === 'year_established');
    expect(founded.target.newField).toEqual({ record: 'COMPANY' });
    expect(shown.problems).toMatchObject([{ code: 'IMPORT_SPELLING_OPEN', path: ['plan', 'products'] }]);
    expect(shown.products).toMatchObject([
      { word: 'GTXPro', suggestion: 'GTX Pro' },
      { word: 'GTX Basic', suggestion: null, isListed: true },
    ]);
    expect(shown.members.every(({ isListed }: { isListed: boolean }) => isListed)).toBe(true);
    expect(shown.forecast).toEqual({ checkedRows: 9, good: 9, failing: 0, undated: 1, unjoined: 0 });
    expect(shown.sample).toHaveLength(3);
  });

  test('come in one after another: what the lists bring is what the leads name', async () => {
    const owner = await (await world.signUp()).found('Several', 'US');
    const importId = await together(owner);
    const done = await run(world, owner, importId, { acceptProposals: true });
    expect(done).toMatchObject({
      state: 'DONE',
      totalRows: 9,
      counts: { created: 9, updated: 0, skipped: 0, failed: 0 },
    });
    const { leads } = await owner.graphql(
      `{ leads(first: 9, orderBy: { field: TITLE }) { nodes { company { name industry employees } owner { name team { name parent { name } } }
        productLines { product { name price { amount } } } status } } }`,
    );
    expect(leads.nodes).toHaveLength(3);
    expect(leads.nodes).toEqual(
      expect.arrayContaining([
        {
          status: 'WON',
          company: { name: 'Acme', industry: 'retail', employees: 28 },
          owner: { name: 'Anna Snell', team: { name: 'Team Dustin Brink', parent: { name: 'Central' } } },
          productLines: [{ product: { name: 'GTX Pro', price: { amount: 482_100 } } }],
        },
      ]),
    );
    const sum = (sql: string) => count(world, owner.slug, sql);
    expect(await sum(`SELECT count(*) FROM product p WHERE p."organizationId" = o.id`)).toBe(2);
    expect(await sum(`SELECT count(*) FROM member m WHERE m."organizationId" = o.id`)).toBe(4);
    expect(await sum(`SELECT count(*) FROM company c WHERE c."organizationId" = o.id`)).toBe(2);
    await owner.mutate('undoImport', { id: importId });
    await world.workOff();
    for (const table of ['lead', 'company', 'product', 'team', 'custom_field'])
      expect(
        await sum(
          `SELECT count(*) FROM ${table} t WHERE t."organizationId" = o.id AND t."deletedAt" IS NULL`,
        ),
        table,
      ).toBe(0);
  });

  test('further leads without an id in common are asked about, and are a list of their own when told', async () => {
    const owner = await (await world.signUp()).found('Several', 'US');
    const { importId } = await upload(world, owner, 'a.csv', 'Id,Lead title,Stage\n1,A,New\n2,B,New\n');
    const { fileId } = await upload(
      world,
      owner,
      'b.csv',
      'Nr,Lead title,Stage\n1,C,New\n2,D,New\n',
      importId,
    );
    const shown = await preview(owner, importId, SHOWN);
    expect(shown.problems).toMatchObject([{ code: 'IMPORT_JOIN_MISSING', path: ['plan', 'files', '1'] }]);
    const files = [{ fileId, kind: 'LEADS' }];
    expect((await run(world, owner, importId, { files })).counts).toMatchObject({ created: 4, failed: 0 });
  });

  test('the file whose ids hold the other’s is added to, in whatever order they came', async () => {
    const owner = await (await world.signUp()).found('Several', 'US');
    const deals = 'mql_id,won_date\nb,2018-02-26\nc,2018-03-01\nz,2018-03-02\n';
    const leads = `mql_id,first_contact_date,origin\n${['a', 'b', 'c', 'd'].map((id) => `${id},2018-01-0${id.charCodeAt(0) - 96},social\n`).join('')}`;
    const { importId } = await upload(world, owner, 'deals.csv', deals);
    await upload(world, owner, 'leads.csv', leads, importId);
    const shown = await preview(owner, importId, SHOWN);
    expect(shown.problems).toEqual([]);
    expect(shown.main).toBe(1);
    expect(shown.files[0].joinBy).toEqual({ first: 0, second: 0 });
    expect(shown.forecast).toMatchObject({ checkedRows: 4, good: 4, failing: 0, unjoined: 1 });
    expect(shown.sample[0].title).toBe('social');
    expect((await run(world, owner, importId)).counts).toMatchObject({ created: 4, updated: 2, failed: 1 });
    const { import: named } = await owner.graphql('query ($id: ID!) { import(id: $id) { name } }', {
      id: importId,
    });
    expect(named.name).toBe('leads.csv');
  });

  test('ids of one name that are not the same ids join nothing: it is asked', async () => {
    const owner = await (await world.signUp()).found('Several', 'US');
    const { importId } = await upload(world, owner, 'a.csv', 'Id,Lead title\n1,A\n2,B\n3,C\n');
    await upload(world, owner, 'b.csv', 'Id,Stage\n3,New\n8,New\n9,New\n', importId);
    const shown = await preview(owner, importId, SHOWN);
    expect(shown.problems).toMatchObject([{ code: 'IMPORT_JOIN_MISSING', path: ['plan', 'files', '1'] }]);
    expect(shown.files[1].joinBy).toBeNull();
  });

  test('one row of a further file may tell of several leads', async () => {
    const owner = await (await world.signUp()).found('Several', 'US');
    const { importId } = await upload(world, owner, 'a.csv', 'Id,Lead title,account\n1,A,Acme\n2,B,Acme\n');
    const { fileId } = await upload(world, owner, 'b.csv', 'account,sector\nAcme,retail\n', importId);
    const files = [{ fileId, joinBy: { first: 2, second: 0 } }];
    expect((await run(world, owner, importId, { files })).counts).toMatchObject({
      created: 2,
      updated: 1,
      failed: 0,
    });
    const { leads } = await owner.graphql('{ leads(first: 9) { nodes { company { name industry } } } }');
    expect(leads.nodes).toEqual([1, 2].map(() => ({ company: { name: 'Acme', industry: 'retail' } })));
  });
});
