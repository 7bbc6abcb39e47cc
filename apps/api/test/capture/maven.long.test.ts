import { beforeAll, describe, expect, test } from 'vitest';
import { openWorld, type World } from '../testkit/world.ts';
import {
  bring,
  type Caller,
  count,
  hasData,
  preview,
  readImport,
  referenceFile,
  run,
  upload,
} from './desk.ts';

const LEADS = `query ($filter: LeadFilter) { leads(first: 1, filter: $filter) { totalCount } }`;

describe.skipIf(!hasData)('a sales pipeline of 8,800 opportunities', () => {
  let world: World;
  let owner: Caller;
  let importId: string;
  const leads = async (filter: object) => (await owner.graphql(LEADS, { filter })).leads.totalCount;

  beforeAll(async () => {
    world = await openWorld();
    owner = await (await world.signUp()).found('Maven', 'US');
    for (const [name, rows] of [
      ['products', 7],
      ['accounts', 85],
      ['sales_teams', 35],
    ] as const) {
      const done = await bring(world, owner, `${name}.csv`, await referenceFile(`maven/${name}.csv`));
      expect(done, name).toMatchObject({ state: 'DONE', counts: { failed: 0, skipped: 0 } });
      expect(done.counts.created + done.counts.updated).toBe(rows);
    }
    importId = (
      await upload(world, owner, 'sales_pipeline.csv', await referenceFile('maven/sales_pipeline.csv'))
    ).importId;
  }, 300_000);

  test('offers GTX Pro for GTXPro, and waits for the answer', async () => {
    const shown = await preview(
      owner,
      importId,
      'kind problems { code path parameters } products { word name suggestion asks } stages { word count stageName kind } members { create } forecast { good failing } sample { title company products stage value { amount } } files { rowCount columns { name target { field } reason { message } } }',
    );
    expect(shown.kind).toBe('LEADS');
    expect(shown.problems).toMatchObject([{ code: 'IMPORT_SPELLING_OPEN', path: ['plan', 'products'] }]);
    expect(shown.products.find(({ word }: { word: string }) => word === 'GTXPro')).toMatchObject({
      suggestion: 'GTX Pro',
      asks: true,
    });
    expect(shown.members).toHaveLength(30);
    expect(shown.members.every(({ create }: { create: boolean }) => !create)).toBe(true);
    expect(shown.forecast).toEqual({ good: 8800, failing: 0 });
    expect(shown.sample).toHaveLength(20);
    expect(shown.sample[0]).toMatchObject({
      company: 'Cancity',
      products: ['GTX Plus Basic'],
      stage: 'Won',
      value: { amount: 105_400 },
    });
    expect(await owner.refused('startImport', { id: importId })).toMatchObject({
      code: 'IMPORT_SPELLING_OPEN',
    });
  });

  test('comes in whole and right', async () => {
    const from = performance.now();
    const done = await run(world, owner, importId, { products: [{ word: 'GTXPro', name: 'GTX Pro' }] });
    const seconds = (performance.now() - from) / 1000;
    console.log(`maven: ${(8800 / seconds).toFixed(0)} rows/s, start included`);
    expect(done).toMatchObject({
      state: 'DONE',
      nextRow: 8801,
      totalRows: 8800,
      counts: { created: 8800, updated: 0, skipped: 0, failed: 0 },
    });
    expect(await leads({})).toBe(8800);
    expect(await leads({ status: { eq: 'WON' } })).toBe(4238);
    expect(await leads({ status: { eq: 'LOST' } })).toBe(2473);
    expect(await leads({ company: { isNull: true } })).toBe(1425);
    const sum = (sql: string) => count(world, owner.slug, sql);
    expect(await sum(`SELECT sum(d.amount) FROM deal d WHERE d."organizationId" = o.id`)).toBe(1_000_553_400);
    expect(await sum(`SELECT sum(e.amount) FROM deal_entry e WHERE e."organizationId" = o.id`)).toBe(
      1_000_553_400,
    );
    expect(await sum(`SELECT sum(l."dealValue") FROM lead l WHERE l."organizationId" = o.id`)).toBe(
      1_000_553_400,
    );
    expect(await sum(`SELECT count(*) FROM company c WHERE c."organizationId" = o.id`)).toBe(85);
    expect(await sum(`SELECT count(*) FROM product p WHERE p."organizationId" = o.id`)).toBe(7);
    expect(
      await sum(`SELECT count(*) FROM product_line x JOIN product p ON p."organizationId" = x."organizationId" AND p.id = x."productId"
        WHERE x."organizationId" = o.id AND p.name = 'GTX Pro'`),
    ).toBe(1480);
    // Its ids make several open leads of one company right.
    expect(
      await sum(`SELECT max(n) FROM (SELECT count(*) AS n FROM lead l WHERE l."organizationId" = o.id AND l.status = 'OPEN'
        AND l."companyId" IS NOT NULL GROUP BY l."companyId") AS open`),
    ).toBeGreaterThan(1);
    expect(
      await sum(`SELECT count(*) FROM team t JOIN member m ON m."organizationId" = t."organizationId" AND m.id = t."managerId"
        JOIN team p ON p."organizationId" = t."organizationId" AND p.id = t."parentId" WHERE t."organizationId" = o.id`),
    ).toBe(6);
  }, 300_000);

  test('again changes nothing', async () => {
    const again = await bring(world, owner, 'again.csv', await referenceFile('maven/sales_pipeline.csv'), {
      acceptProposals: true,
    });
    expect(again).toMatchObject({
      state: 'DONE',
      counts: { created: 0, updated: 0, skipped: 8800, failed: 0 },
    });
    expect(await leads({})).toBe(8800);
  }, 300_000);

  test('is undone but for what was touched since', async () => {
    const { leads: page } = await owner.graphql(
      '{ leads(first: 3, filter: { status: { eq: OPEN } }) { nodes { id title } } }',
    );
    for (const { id } of page.nodes) await owner.mutate('editLead', { id, note: 'Called them' });
    const from = performance.now();
    await owner.mutate('undoImport', { id: importId });
    await world.workOff();
    const seconds = (performance.now() - from) / 1000;
    console.log(`maven undone in ${seconds.toFixed(1)} s`);
    const undone = await readImport(owner, importId);
    expect(undone.state).toBe('UNDONE');
    expect(undone.undoReport.touchedNamed.map(({ id }: { id: string }) => id).sort()).toEqual(
      page.nodes.map(({ id }: { id: string }) => id).sort(),
    );
    expect(await leads({})).toBe(3);
    expect(
      await count(
        world,
        owner.slug,
        `SELECT count(*) FROM deal d WHERE d."organizationId" = o.id AND d."deletedAt" IS NULL`,
      ),
    ).toBe(0);
    expect(
      await count(
        world,
        owner.slug,
        `SELECT coalesce(sum(f.value), 0) FROM fact f WHERE f."organizationId" = o.id AND f.metric = 'DEAL_VALUE'`,
      ),
    ).toBe(0);
  }, 300_000);

  test('can be started again', async () => {
    const done = await run(world, owner, importId, { acceptProposals: true });
    expect(done).toMatchObject({ state: 'DONE', counts: { created: 8797, failed: 0 } });
    expect(await leads({})).toBe(8800);
  }, 300_000);
});
