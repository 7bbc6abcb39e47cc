import { describe, expect, it } from 'vitest';
import { draft, plan, planOf } from '../../test/planned-rows.ts';
import type { ImportField, ImportTarget } from './import-target.ts';
import { planRow } from './plan-row.ts';

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
