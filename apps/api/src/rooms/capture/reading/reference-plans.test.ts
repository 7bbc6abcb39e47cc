import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import {
  decideJoin,
  type ImportPlan,
  joinKey,
  type LeadDraft,
  matchStage,
  planRow,
  proposeJoin,
  proposeMapping,
  proposeReading,
  suggestSpelling,
  valueTypeOf,
} from '@mikomi/domain/capture';
import { describe, expect, it } from 'vitest';
import { fileFromPath } from './file-source.ts';
import { openTable } from './open-table.ts';

const beside = fileURLToPath(new URL('../../../../../../../shared/data', import.meta.url));
const data = process.env.MIKOMI_REFERENCE_DATA ?? beside;
const context = { currency: 'USD', country: 'US', zone: 'UTC' };
const knowledge = { customFields: [], stageNames: [], memberNames: [], productNames: [], country: 'US' };
const stages = [
  { id: 'new', name: 'New', kind: 'OPEN' },
  { id: 'won', name: 'Won', kind: 'WON' },
  { id: 'lost', name: 'Lost', kind: 'LOST' },
] as const;
const PRODUCTS = [
  'GTX Basic',
  'GTX Pro',
  'MG Special',
  'MG Advanced',
  'GTX Plus Pro',
  'GTX Plus Basic',
  'GTK 500',
];

/** The drafts of a file, mapped and read as proposed, nothing corrected by hand. */
async function planned(path: string, settled: Partial<ImportPlan> = {}) {
  const table = await openTable(fileFromPath(`${data}/${path}`));
  if (table.kind === 'refused') throw new Error(table.because);
  const mapping = proposeMapping(table.columns, knowledge);
  const readings = table.columns.map((column, at) => {
    const target = mapping.columns[at]?.target ?? { kind: 'skip' };
    return proposeReading(
      column,
      valueTypeOf(target, () => 'TEXT'),
      context,
    );
  });
  const plan: ImportPlan = {
    columns: table.columns.map((column, at) => ({
      index: column.index,
      name: column.name,
      target: mapping.columns[at]?.target ?? { kind: 'skip' },
      reading: readings[at]?.reading as never,
      ifUnreadable: 'REFUSE_ROW',
    })),
    context,
    nameOrder: 'BY_SCRIPT',
    stageOf: (word) => matchStage(word, stages),
    productOf: (word) => suggestSpelling(word, PRODUCTS)?.name ?? word,
    closedOnWhenMissing: null,
    today: '2026-11-28',
    ...settled,
  };
  const drafts: LeadDraft[] = [];
  let failed = 0;
  for await (const record of table.records()) {
    if (record.kind === 'damaged') continue;
    const row = planRow(record.cells, plan);
    if (row.kind === 'draft') drafts.push(row.draft);
    else failed += 1;
  }
  return { table, mapping, readings, drafts, failed };
}

const count = (drafts: readonly LeadDraft[], kind: string) =>
  drafts.filter((draft) => draft.outcome.kind === kind).length;

describe.skipIf(!existsSync(data))('the reference files, planned by themselves', () => {
  it('a pipeline of opportunities gives exactly its wins, losses and value', async () => {
    const { drafts, failed, readings } = await planned('maven/sales_pipeline.csv');
    expect([failed, count(drafts, 'WON'), count(drafts, 'LOST'), count(drafts, 'OPEN')]).toEqual([
      0, 4238, 2473, 2089,
    ]);
    const value = drafts.reduce(
      (sum, { outcome }) => sum + (outcome.kind === 'WON' ? (outcome.value?.amount ?? 0) : 0),
      0,
    );
    expect(value).toBe(1_000_553_400);
    expect(drafts.filter((draft) => draft.company === null)).toHaveLength(1425);
    expect(drafts.filter((draft) => draft.lines[0]?.product === 'GTX Pro')).toHaveLength(1480);
    expect(readings.every((each) => each.certainty === 'CERTAIN' && each.misfits.length === 0)).toBe(true);
  });

  it('leads of a school: conversions, consent, Select as empty', async () => {
    const { drafts, failed, readings } = await planned('xeducation/Leads.csv', {
      closedOnWhenMissing: '2026-11-23',
    });
    expect([failed, drafts.length, count(drafts, 'WON')]).toEqual([0, 9240, 3561]);
    expect(drafts.filter((draft) => draft.contact?.noEmail === true)).toHaveLength(734);
    expect(readings.filter((each) => each.reading.empties.includes('Select'))).toHaveLength(4);
  });

  it('marketing leads and the closed deals that join them', async () => {
    const leads = await planned('olist/olist_marketing_qualified_leads_dataset.csv');
    const deals = await planned('olist/olist_closed_deals_dataset.csv');
    expect([leads.failed, leads.drafts.length, deals.failed, count(deals.drafts, 'WON')]).toEqual([
      0, 8000, 0, 842,
    ]);
    expect(proposeJoin(leads.table.columns, deals.table.columns)).toEqual({ first: 0, second: 0 });
    const known = new Set(leads.drafts.map((draft) => joinKey(draft.externalId ?? '')));
    const joined = new Set<string>();
    for (const { externalId } of deals.drafts) {
      const decision = decideJoin(externalId ?? '', known, joined);
      if (decision.kind === 'joins') joined.add(decision.key);
    }
    expect(joined.size).toBe(842);
    expect(deals.drafts[0]?.credits.map(({ role, percent }) => [role, percent])).toEqual([
      ['SDR', 50],
      ['SR', 50],
    ]);
  });

  it('companies, products and members are known for what they are', async () => {
    const kinds = await Promise.all(
      ['accounts', 'products', 'sales_teams'].map(
        async (name) => (await planned(`maven/${name}.csv`)).mapping.kind,
      ),
    );
    expect(kinds).toEqual(['COMPANIES', 'PRODUCTS', 'MEMBERS']);
  });
});
