import { describe, expect, it } from 'vitest';
import type { ColumnReading, ReadingContext } from './column-reading.ts';
import { type ImportField, type ImportTarget, traitsOf } from './import-target.ts';
import type { LeadDraft } from './lead-draft.ts';
import { matchStage } from './match-stage.ts';
import { type ImportPlan, planRow } from './plan-row.ts';
import type { PlannedColumn } from './read-cells.ts';

const context: ReadingContext = { currency: 'USD', country: 'US', zone: 'UTC' };
const base: ColumnReading = {
  type: 'TEXT',
  empties: [],
  prefix: '',
  dayOrder: 'YMD',
  serials: false,
  decimal: '.',
  unit: 0,
  currency: 'USD',
};
const stages = [
  { id: 's1', name: 'New', kind: 'OPEN' },
  { id: 's2', name: 'Won', kind: 'WON' },
  { id: 's3', name: 'Lost', kind: 'LOST' },
] as const;

const column = (target: ImportTarget, index: number): PlannedColumn => ({
  index,
  name: `column ${index}`,
  target,
  reading: { ...base, type: target.kind === 'field' ? traitsOf(target.field).type : 'TEXT' },
  ifUnreadable: target.kind === 'field' && target.field === 'contact.phone' ? 'LEAVE_OUT' : 'REFUSE_ROW',
});

function planOf(targets: readonly ImportTarget[], settled: Partial<ImportPlan> = {}): ImportPlan {
  return {
    columns: targets.map(column),
    context,
    nameOrder: 'BY_SCRIPT',
    stageOf: (word) => matchStage(word, stages),
    productOf: (word) => (word === 'GTXPro' ? 'GTX Pro' : word),
    closedOnWhenMissing: null,
    today: '2026-11-28',
    ...settled,
  };
}

/** Plans a row given as its cells by target. */
function plan(cells: Readonly<Partial<Record<ImportField, string>>>, settled?: Partial<ImportPlan>) {
  const targets = Object.keys(cells).map(
    (field): ImportTarget => ({ kind: 'field', field: field as ImportField }),
  );
  return planRow(Object.values(cells), planOf(targets, settled));
}

function draft(
  cells: Readonly<Partial<Record<ImportField, string>>>,
  settled?: Partial<ImportPlan>,
): LeadDraft {
  const row = plan(cells, settled);
  if (row.kind === 'failed') throw new Error(JSON.stringify(row.refusals));
  return row.draft;
}

describe('what a row lists', () => {
  it('several products in a cell, each with its quantity and price', () => {
    expect(
      draft({ 'line.product': 'Press; GTXPro', 'line.quantity': '2;3', 'line.price': '10|1,000' }).lines,
    ).toEqual([
      { product: 'Press', quantity: 2, price: { amount: 1000, currency: 'USD' } },
      { product: 'GTX Pro', quantity: 3, price: { amount: 100_000, currency: 'USD' } },
    ]);
    expect(draft({ 'line.product': 'Paper, A4' }).lines).toMatchObject([
      { product: 'Paper, A4', quantity: 1 },
    ]);
  });
  it('one quantity for two products is refused, not guessed', () => {
    expect(plan({ 'line.product': 'Press; Lathe', 'line.quantity': '2' })).toMatchObject({
      kind: 'failed',
      refusals: [{ refusal: { because: 'lines-uneven', parameters: { products: 2, numbers: 1 } } }],
    });
  });
  it('several columns of products, each with the columns of its place', () => {
    const targets = ['line.product', 'line.quantity', 'line.product', 'line.quantity'].map(
      (field): ImportTarget => ({ kind: 'field', field: field as ImportField }),
    );
    const row = (...cells: readonly string[]) => {
      const read = planRow(cells, planOf(targets));
      return read.kind === 'draft' ? read.draft.lines : read.refusals;
    };
    expect(row('Press', '', 'Lathe', '4')).toMatchObject([
      { product: 'Press', quantity: 1 },
      { product: 'Lathe', quantity: 4 },
    ]);
    expect(row('', '', 'Lathe', '4')).toMatchObject([{ product: 'Lathe', quantity: 4 }]);
  });
  it('groups, consents with their day and source, and the latest enquiry', () => {
    const read = draft({
      'company.name': 'Hikari',
      'group.name': 'Key accounts、Fair 2026',
      'consent.email-news': 'yes',
      'consent.phone': 'withdrawn',
      'consent.none': '',
      'consent.at': '2026-05-01',
      'consent.source': 'Fair',
      'touch.captured-at': '2026-05-01',
      'touch.last-at': '2026-06-01',
      'touch.origin': 'google',
      'touch.source': 'Web',
    });
    expect(read.groups).toEqual(['Key accounts', 'Fair 2026']);
    expect(read.contact).toMatchObject({
      consents: [
        { channel: 'EMAIL', purpose: 'NEWS', state: 'GIVEN' },
        { channel: 'PHONE', purpose: 'SALES', state: 'REFUSED' },
      ],
      consentSaid: { at: { day: '2026-05-01' }, source: 'Fair', wording: null },
    });
    expect(read.touch).toMatchObject({
      origin: 'google',
      last: { at: { day: '2026-06-01' }, source: 'Web' },
    });
    expect(
      draft({ 'company.name': 'Hikari', 'touch.captured-at': '2026-05-01', 'touch.last-at': '2026-05-01' })
        .touch.last,
    ).toBeNull();
  });
});
