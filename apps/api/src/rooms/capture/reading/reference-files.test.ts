import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { fileFromPath } from './file-source.ts';
import { openTable } from './open-table.ts';

const beside = fileURLToPath(new URL('../../../../../../../shared/data', import.meta.url));
const data = process.env.MIKOMI_REFERENCE_DATA ?? beside;

async function counted(path: string) {
  const table = await openTable(fileFromPath(`${data}/${path}`));
  if (table.kind === 'refused') return table.because;
  let rows = 0;
  let damaged = 0;
  for await (const record of table.records()) {
    if (record.kind === 'row') rows += 1;
    else damaged += 1;
  }
  expect([table.rowCount, table.damagedCount]).toEqual([rows, damaged]);
  return { columns: table.columns.length, rows, damaged };
}

describe.skipIf(!existsSync(data))('the reference files', () => {
  it.each([
    ['maven/sales_pipeline.csv', { columns: 8, rows: 8800, damaged: 0 }],
    ['maven/accounts.csv', { columns: 7, rows: 85, damaged: 0 }],
    ['maven/products.csv', { columns: 3, rows: 7, damaged: 0 }],
    ['maven/sales_teams.csv', { columns: 3, rows: 35, damaged: 0 }],
    ['xeducation/Leads.csv', { columns: 37, rows: 9240, damaged: 0 }],
    [
      'xeducation/variants/lead_scoring_338_rows_double_quoted.csv',
      { columns: 37, rows: 8902, damaged: 338 },
    ],
    ['xeducation/Leads Data Dictionary.xlsx', { columns: 2, rows: 37, damaged: 0 }],
    ['olist/olist_marketing_qualified_leads_dataset.csv', { columns: 4, rows: 8000, damaged: 0 }],
    ['olist/olist_closed_deals_dataset.csv', { columns: 14, rows: 842, damaged: 0 }],
    ['olist/olist_sellers_dataset.csv', { columns: 4, rows: 3095, damaged: 0 }],
    ['formats/hubspot_contacts_export.SYNTHETIC.csv', { columns: 12, rows: 2, damaged: 0 }],
    ['formats/meta_lead_ads_export.SYNTHETIC.csv', { columns: 18, rows: 3, damaged: 0 }],
  ])('%s', async (path, expected) => {
    expect(await counted(path)).toEqual(expected);
  });
});
