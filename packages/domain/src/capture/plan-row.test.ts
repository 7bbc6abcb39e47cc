import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { draft, plan, planOf } from '../../test/planned-rows.ts';
import type { ImportField, ImportTarget } from './import-target.ts';
import { planMemberRow, planPartyRow, planProductRow } from './plan-catalog-row.ts';
import { planRow } from './plan-row.ts';

const PIPELINE = {
  'lead.external-id': 'A1',
  'company.name': 'Acme',
  'lead.owner': 'Moses Frase',
  'line.product': 'GTXPro',
};

describe('what a form would refuse', () => {
  const WON = { ...PIPELINE, 'lead.stage': 'Won', 'lead.closed-on': '2026-11-01', 'lead.close-value': '10' };
  it.each([
    ['value-negative', { ...WON, 'lead.close-value': '△1,234' }, 'lead.close-value'],
    ['value-negative', { ...PIPELINE, 'lead.expected-value': '-1' }, 'lead.expected-value'],
    ['value-negative', { ...PIPELINE, 'line.price': '(5)' }, 'line.price'],
    ['amount-too-large', { ...PIPELINE, 'lead.expected-value': '9000000000000000' }, 'lead.expected-value'],
    ['number-too-small', { ...PIPELINE, 'line.quantity': '-2' }, 'line.quantity'],
    ['number-too-small', { ...PIPELINE, 'line.quantity': '0' }, 'line.quantity'],
    ['number-too-large', { ...PIPELINE, 'company.employees': '3000000000' }, 'company.employees'],
    ['text-too-long', { ...PIPELINE, 'lead.title': 'a'.repeat(301) }, 'lead.title'],
    ['day-in-future', { ...WON, 'lead.closed-on': '2026-11-29' }, 'lead.closed-on'],
    ['day-in-future', { ...WON, 'lead.won-on': '2027-01-01' }, 'lead.won-on'],
    ['day-in-future', { ...PIPELINE, 'lead.lost-on': '2027-01-01' }, 'lead.lost-on'],
    ['day-in-future', { ...PIPELINE, 'touch.captured-at': '2026-11-29' }, 'touch.captured-at'],
  ] as const)('%s is refused in a file too, under its column', (because, cells, field) => {
    const row = plan(cells);
    const index = Object.keys(cells).indexOf(field);
    expect(row).toMatchObject({ kind: 'failed', refusals: [{ column: index, refusal: { because } }] });
  });
  it('an open lead may close in days to come, and today is no future', () => {
    expect(draft({ ...PIPELINE, 'lead.closed-on': '2027-01-01' }).lead.expectedCloseDay).toBe('2027-01-01');
    expect(draft({ ...WON, 'lead.closed-on': '2026-11-28' }).outcome.kind).toBe('WON');
  });
});

describe('planning a row', () => {
  it('a won row has its day, its value, its owner’s credit and the confirmed product', () => {
    const won = draft({
      ...PIPELINE,
      'lead.stage': 'Won',
      'lead.closed-on': '2017-03-01',
      'lead.close-value': '1054',
    });
    expect(won.outcome).toEqual({
      kind: 'WON',
      stageId: 's2',
      day: '2017-03-01',
      value: { amount: 105_400, currency: 'USD' },
    });
    expect(won.credits).toEqual([{ member: 'Moses Frase', role: 'OWNER', percent: 100 }]);
    expect(won.lines).toEqual([{ product: 'GTX Pro', quantity: 1, price: null }]);
  });

  it('a lost row has its day and reason', () => {
    const lost = draft({
      ...PIPELINE,
      'lead.stage': 'closed lost',
      'lead.closed-on': '2017-03-01',
      'lead.lost-reason': 'price',
    });
    expect(lost.outcome).toEqual({ kind: 'LOST', stageId: 's3', day: '2017-03-01', reason: 'price' });
    expect(lost.credits).toEqual([]);
  });

  it('an open row expects its closing day and value', () => {
    const open = draft({
      ...PIPELINE,
      'lead.stage': 'New',
      'lead.closed-on': '2027-03-01',
      'lead.close-value': '10',
    });
    expect(open.outcome).toEqual({ kind: 'OPEN', stageId: 's1' });
    expect(open.lead).toMatchObject({ expectedCloseDay: '2027-03-01', expectedValue: { amount: 1000 } });
  });

  it('keeps a row without a company', () => {
    expect(draft({ 'lead.external-id': 'A1', 'company.name': '' }).company).toBeNull();
  });

  it('a converted lead without a day is won on the settled day, or refused', () => {
    const cells = { 'lead.external-id': 'A1', 'lead.won': '1' };
    expect(draft(cells, { closedOnWhenMissing: '2026-11-23' }).outcome).toMatchObject({
      kind: 'WON',
      day: '2026-11-23',
    });
    expect(plan(cells)).toMatchObject({
      kind: 'failed',
      refusals: [{ refusal: { because: 'closed-without-day' } }],
    });
    expect(draft({ ...cells, 'lead.won': '0' }).outcome.kind).toBe('OPEN');
  });

  it('a day of winning without a stage is a win', () => {
    expect(draft({ 'lead.external-id': 'A1', 'lead.won-on': '2018-02-26 19:58:54' }).outcome).toMatchObject({
      kind: 'WON',
      day: '2018-02-26',
    });
  });

  it('reads a Japanese person with reading, phones and consent', () => {
    const cells = {
      'contact.name': '山田　太郎',
      'contact.reading': 'ヤマダ タロウ',
      'contact.phone': '+81 90-1234-5678',
      'contact.no-email': 'はい',
    };
    expect(draft(cells).contact).toMatchObject({
      name: { family: '山田', given: '太郎', familyReading: 'ヤマダ', givenReading: 'タロウ' },
      phones: [{ e164: '+819012345678' }],
      noEmail: true,
      noCall: null,
    });
  });

  it('names every cell that cannot be read', () => {
    const row = plan({ ...PIPELINE, 'lead.closed-on': '2017-02-30', 'lead.close-value': 'lots' });
    expect(row).toMatchObject({
      kind: 'failed',
      refusals: [
        { raw: '2017-02-30', refusal: { because: 'day-does-not-exist' } },
        { raw: 'lots', refusal: { because: 'number-unreadable' } },
      ],
    });
  });

  it('leaves a phone out when told so, and says it', () => {
    const row = plan({ 'contact.name': 'Zoë', 'contact.phone': '8.19E+11' });
    expect(row).toMatchObject({
      kind: 'draft',
      leftOut: [{ raw: '8.19E+11', refusal: { because: 'phone-mangled' } }],
    });
  });

  it('refuses a row that names nobody and nothing', () => {
    expect(plan({ 'lead.note': 'hello' })).toMatchObject({
      kind: 'failed',
      refusals: [{ refusal: { because: 'row-names-nothing' } }],
    });
  });

  it('law: credits of a won lead sum to exactly 100', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 12 }), (count) => {
        const credits = Array.from(
          { length: count },
          (_, index): ImportTarget => ({ kind: 'credit', role: `R${index}` }),
        );
        const targets: ImportTarget[] = [
          { kind: 'field', field: 'lead.external-id' },
          { kind: 'field', field: 'lead.won-on' },
          ...credits,
        ];
        const row = planRow(
          ['A1', '2018-01-01', ...credits.map((_, index) => `member ${index}`)],
          planOf(targets),
        );
        const steps =
          row.kind === 'draft'
            ? row.draft.credits.reduce((sum, { percent }) => sum + Math.round(percent * 100), 0)
            : 0;
        expect(steps).toBe(10_000);
      }),
    );
  });
});

describe('planning a row of another kind of file', () => {
  const fields = (...names: readonly ImportField[]) =>
    planOf(names.map((field): ImportTarget => ({ kind: 'field', field })));

  it('a product with its price', () => {
    const plan = fields('product.name', 'product.group', 'product.price');
    expect(planProductRow(['GTX Pro', 'GTX', '4821'], plan)).toMatchObject({
      draft: { name: 'GTX Pro', group: 'GTX', price: { amount: 482_100, currency: 'USD' } },
    });
    expect(planProductRow(['', 'GTX', '1'], plan)).toMatchObject({ kind: 'failed' });
  });

  it('a member under a manager in a team', () => {
    const plan = fields('member.name', 'member.manager', 'member.team');
    expect(planMemberRow(['Anna Snelling', 'Dustin Brinkmann', 'Central'], plan)).toMatchObject({
      draft: { name: 'Anna Snelling', manager: 'Dustin Brinkmann', team: 'Central', email: null },
    });
  });

  it('a company under its parent', () => {
    const plan = fields('company.name', 'company.revenue', 'company.parent');
    expect(planPartyRow(['Bluth Company', '1242.32', 'Acme Corporation'], plan)).toMatchObject({
      draft: {
        company: { name: 'Bluth Company', revenue: { amount: 124_232 }, parent: 'Acme Corporation' },
        contact: null,
      },
    });
    expect(planPartyRow(['', 'lots', ''], plan)).toMatchObject({
      kind: 'failed',
      refusals: [{ raw: 'lots' }],
    });
  });
});

describe('what an advertiser exports', () => {
  it('a test lead is of nobody and lost, whatever its row says', () => {
    const test = draft({
      'lead.external-id': 'l:3',
      'contact.name': '<test lead: dummy data for full_name>',
      'contact.email': 'test@fb.com',
      'contact.phone': 'p:<test lead: dummy data for phone_number>',
      'lead.stage': 'CREATED',
    });
    expect(test).toMatchObject({
      isTest: true,
      contact: null,
      company: null,
      outcome: { kind: 'LOST', day: '2026-11-28' },
    });
  });

  it('ids of the ad, and a number that reaches nobody, are kept under their columns', () => {
    const kept = draft({
      'touch.answer': 'ag:200',
      'contact.email': 'aisha@example.com',
      'contact.phone': '+1 555 555 0101',
    });
    expect(kept.isTest).toBeUndefined();
    expect(kept.touch.answers).toEqual([
      { name: 'column 0', value: 'ag:200' },
      { name: 'column 2', value: '+1 555 555 0101' },
    ]);
  });
});
