import { describe, expect, test } from 'vitest';
import { openWorld } from '../testkit/world.ts';
import { bring, count, hasData, preview, readImport, referenceFile, run, upload } from './desk.ts';

describe.skipIf(!hasData)('reference files', () => {
  test('leads of a school: conversions, Select as empty, Do Not Email as consent', async () => {
    const world = await openWorld();
    const owner = await (await world.signUp()).found('School', 'IN');
    const { importId } = await upload(world, owner, 'Leads.csv', await referenceFile('xeducation/Leads.csv'));
    const shown = await preview(
      owner,
      importId,
      'problems { code parameters } files { columns { name reading { empties } } }',
    );
    expect(shown.problems).toMatchObject([
      { code: 'IMPORT_CLOSING_DAY_OPEN', parameters: { column: 'Converted' } },
    ]);
    const selects = shown.files[0].columns.filter(({ reading }: { reading: { empties: string[] } }) =>
      reading.empties.includes('Select'),
    );
    expect(selects).toHaveLength(4);
    const done = await run(world, owner, importId, { closedOnWhenMissing: '2026-11-01' });
    expect(done).toMatchObject({ state: 'DONE', counts: { created: 9240, failed: 0 } });
    const sum = (sql: string) => count(world, owner.slug, sql);
    expect(
      await sum(
        `SELECT count(*) FROM lead l WHERE l."organizationId" = o.id AND l.status = 'WON' AND l."wonOn" = '2026-11-01'`,
      ),
    ).toBe(3561);
    expect(
      await sum(
        `SELECT count(*) FROM consent c WHERE c."organizationId" = o.id AND c.channel = 'EMAIL' AND c.state = 'REFUSED'`,
      ),
    ).toBe(734);
    expect(
      await sum(
        `SELECT count(*) FROM lead l WHERE l."organizationId" = o.id AND l.attributes::text ILIKE '%"select"%'`,
      ),
    ).toBe(0);
    expect(await sum(`SELECT count(*) FROM custom_field f WHERE f."organizationId" = o.id`)).toBeGreaterThan(
      20,
    );
  }, 300_000);

  test('a damaged file gives its good rows and reports the broken ones', async () => {
    const world = await openWorld();
    const owner = await (await world.signUp()).found('School', 'IN');
    const bytes = await referenceFile('xeducation/variants/lead_scoring_338_rows_double_quoted.csv');
    const done = await bring(world, owner, 'damaged.csv', bytes, { closedOnWhenMissing: '2026-11-01' });
    expect(done).toMatchObject({ state: 'DONE', counts: { created: 8902, failed: 338 } });
    expect(done.failedRows[0].problems[0].code).toBe('ROW_WHOLE_ROW_QUOTED');
    const csv = await owner.http('GET', done.reports[0].url);
    expect(csv.statusCode).toBe(200);
    expect(csv.body.startsWith('\ufeffRow,Field,Reason,Prospect ID')).toBe(true);
    expect(csv.body.trim().split('\r\n').length).toBeGreaterThanOrEqual(339);
    // The report is a file of the rows again: brought in, each is there.
    const mended = await bring(world, owner, 'mended.csv', csv.body, { closedOnWhenMissing: '2026-11-01' });
    expect(mended).toMatchObject({ state: 'DONE', counts: { created: 338, failed: 0 } });
  }, 300_000);

  test('marketing leads and their closed deals join by id', async () => {
    const world = await openWorld();
    const owner = await (await world.signUp()).found('Olist', 'BR');
    const { importId } = await upload(
      world,
      owner,
      'leads.csv',
      await referenceFile('olist/olist_marketing_qualified_leads_dataset.csv'),
    );
    await upload(
      world,
      owner,
      'deals.csv',
      await referenceFile('olist/olist_closed_deals_dataset.csv'),
      importId,
    );
    const done = await run(world, owner, importId, { acceptProposals: true });
    expect(done).toMatchObject({
      state: 'DONE',
      totalRows: 8842,
      counts: { created: 8000, updated: 842, failed: 0 },
    });
    const sum = (sql: string) => count(world, owner.slug, sql);
    expect(
      await sum(`SELECT count(*) FROM lead l WHERE l."organizationId" = o.id AND l.status = 'WON'`),
    ).toBe(842);
    expect(await sum(`SELECT count(*) FROM deal d WHERE d."organizationId" = o.id`)).toBe(842);
    expect(
      await sum(
        `SELECT count(*) FROM deal_credit c WHERE c."organizationId" = o.id AND c.role IN ('SDR', 'SR')`,
      ),
    ).toBe(2 * 842);
    expect(
      await sum(
        `SELECT count(*) FROM (SELECT 1 FROM deal_credit c WHERE c."organizationId" = o.id GROUP BY c."dealId" HAVING sum(c."basisPoints") = 10000) AS whole`,
      ),
    ).toBe(842);
    await owner.mutate('undoImport', { id: importId });
    await world.workOff();
    expect(await readImport(owner, importId)).toMatchObject({
      state: 'UNDONE',
      undoReport: { touched: 0, inUse: 0 },
    });
    for (const table of ['lead', 'deal', 'contact', 'company', 'product', 'custom_field'])
      expect(
        await sum(
          `SELECT count(*) FROM ${table} t WHERE t."organizationId" = o.id AND t."deletedAt" IS NULL`,
        ),
        table,
      ).toBe(0);
    expect(
      await sum(
        `SELECT count(*) FROM member m WHERE m."organizationId" = o.id AND m."deactivatedAt" IS NULL`,
      ),
    ).toBe(1);
  }, 300_000);
});
