import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { expectKeptOrRefused } from '../../test/kept-or-refused.ts';
import { addDays, gapsOf, isRefusal, money } from '../shared/index.ts';
import { type Adjustment, adjustDeal, changeToPrice, type DealFacts, valueOn } from './adjust-deal.ts';
import { changeLineState } from './change-line-state.ts';
import { type ConversionInput, convertLead } from './convert-lead.ts';
import type { LeadFacts, LineState, ProductLine } from './lead.ts';
import { loseLead } from './lose-lead.ts';
import { moveLead } from './move-lead.ts';
import { factoryPipeline, type Pipeline } from './pipeline.ts';
import { leadsWords } from './words.ts';

const today = '2026-11-23';
const { name, stages } = factoryPipeline('en');
const pipeline: Pipeline = { id: 'p', name, stages: stages.map((stage) => ({ ...stage, id: stage.name })) };
const usd = (amount: number) => money(amount, 'USD');
const line = (id: string, state: LineState = 'INTERESTED', amount: number | null = 1000): ProductLine => ({
  id,
  productId: 'gtx',
  quantity: 2,
  price: amount === null ? null : usd(amount),
  billing: 'ONCE',
  state,
});
const open: LeadFacts = { stageId: 'New', closed: null, lines: [line('a'), line('b', 'OFFERED')] };
const closed: LeadFacts = { ...open, closed: { kind: 'LOST', on: today } };

describe('moving a lead', () => {
  it('goes to any open stage', () => {
    expect(moveLead(open, 'Proposal', pipeline)).toMatchObject({
      kind: 'moved',
      from: 'New',
      to: { id: 'Proposal' },
    });
  });

  it.each([
    [closed, 'Proposal', 'lead-closed'],
    [open, 'nowhere', 'stage-unknown'],
    [open, 'New', 'stage-unchanged'],
    [open, 'Won', 'stage-needs-conversion'],
    [open, 'Lost', 'stage-needs-reason'],
  ])('refuses %#', (lead, stageId, because) => {
    expect(moveLead(lead, stageId, pipeline)).toMatchObject({ because });
  });
});

describe('losing a lead', () => {
  const known = { pipeline, reasonIds: ['price'], today };

  it('takes its open lines with it', () => {
    expect(loseLead(open, { reasonId: 'price', day: today }, known)).toMatchObject({
      kind: 'lost',
      stage: { id: 'Lost' },
      lineIds: ['a', 'b'],
    });
  });

  it.each([
    [closed, 'price', today, 'lead-closed'],
    [open, null, today, 'loss-needs-reason'],
    [open, 'mood', today, 'loss-reason-unknown'],
    [open, 'price', '2026-11-24', 'day-in-future'],
    [open, 'price', '2026-11-31', 'day-unreadable'],
    [{ ...open, lines: [line('a', 'WON')] }, 'price', today, 'lead-already-converted'],
  ])('refuses %#', (lead, reasonId, on, because) => {
    expect(loseLead(lead, { reasonId, day: on }, known)).toMatchObject({ because });
  });
});

describe('converting a lead', () => {
  const known = { pipeline, today };
  const input: ConversionInput = {
    day: today,
    lineIds: null,
    value: null,
    credits: [{ memberId: 'm', role: 'OWNER', percent: 100 }],
  };
  const convert = (change: Partial<ConversionInput> = {}, lead = open) =>
    convertLead(lead, { ...input, ...change }, known);

  it('wins every open line and closes the lead', () => {
    expect(convert()).toMatchObject({
      kind: 'converted',
      value: usd(4000),
      closesLead: true,
      stage: { id: 'Won' },
    });
  });

  it('wins some lines and leaves the lead open', () => {
    expect(convert({ lineIds: ['b'] })).toMatchObject({
      value: usd(2000),
      closesLead: false,
      lines: [{ id: 'b' }],
    });
  });

  it('is in the currency of what is won, whatever else the lead was about', () => {
    const euro = { ...line('c', 'LOST'), price: money(1000, 'EUR') };
    expect(convert({}, { ...open, lines: [...open.lines, euro] })).toMatchObject({ value: usd(4000) });
    const wanted = { ...euro, state: 'OFFERED' as const };
    expect(convert({ lineIds: ['a'] }, { ...open, lines: [...open.lines, wanted] })).toMatchObject({
      value: usd(2000),
      closesLead: false,
    });
    expect(convert({ value: usd(1) }, { ...open, lines: [wanted] })).toMatchObject({
      because: 'currencies-differ',
      path: ['value'],
    });
  });

  it('is worth what was agreed', () => {
    expect(convert({ value: usd(1) })).toMatchObject({ value: usd(1) });
    expect(convert({ value: usd(5) }, { ...open, lines: [] })).toMatchObject({
      value: usd(5),
      closesLead: true,
    });
  });

  it.each<[Partial<ConversionInput>, LeadFacts, string]>([
    [{}, closed, 'lead-closed'],
    [{ day: '2026-11-24' }, open, 'day-in-future'],
    [{ lineIds: ['z'] }, open, 'line-not-open'],
    [{ lineIds: [] }, open, 'line-not-open'],
    [{}, { ...open, lines: [line('a', 'OFFERED', null)] }, 'deal-needs-value'],
    [{ value: usd(-1) }, open, 'value-negative'],
    [{ credits: [] }, open, 'credits-missing'],
    [{ credits: [{ memberId: 'm', role: 'SR', percent: 99.99 }] }, open, 'percents-must-sum-to-100'],
    [
      {
        credits: [
          { memberId: 'm', role: 'SR', percent: 50 },
          { memberId: 'm', role: 'SR', percent: 50 },
        ],
      },
      open,
      'credit-member-twice',
    ],
  ])('refuses %#', (change, lead, because) => {
    expect(convert(change, lead)).toMatchObject({ kind: 'refused', because });
  });

  it.each<[string, object]>([
    ['value', { value: 5 }],
    ['value.amount', { value: { amount: 0.5, currency: 'USD' } }],
    ['day', { day: undefined }],
    ['lineIds', { lineIds: 'a' }],
    ['credits.0', { credits: [null] }],
    ['credits.0.percent', { credits: [{ memberId: 'm', role: 'SR', percent: Number.NaN }] }],
  ])('refuses what does not fit in its %s', (path, change) => {
    expect(convert(change)).toMatchObject({ because: 'value-unfit', path: path.split('.') });
  });

  it('refuses a currency that is none', () => {
    const value = { amount: 5, currency: 'XXY' };
    expect(convert({ value }, { ...open, lines: [] })).toMatchObject({
      because: 'currency-unknown',
      path: ['value', 'currency'],
    });
  });

  it('law: whatever is sent is refused under its path, or wins', () => {
    expectKeptOrRefused(
      { ...input, lineIds: ['a'], value: usd(1) },
      (sent) => convertLead(open, sent as ConversionInput, known),
      (won) => expect(won.kind).toBe('converted'),
    );
  });
});

describe('adjusting a deal', () => {
  const deal: DealFacts = { day: '2026-01-10', value: usd(1000), adjustments: [] };
  const adjust = (change: Partial<Adjustment>) =>
    adjustDeal(deal, { kind: 'RETURN', day: '2026-02-01', change: usd(-100), ...change }, today);

  it('counts from its day on', () => {
    const adjusted = {
      ...deal,
      adjustments: [{ kind: 'RETURN', day: '2026-02-01', change: usd(-100) } as const],
    };
    expect([
      valueOn(adjusted, '2026-01-09'),
      valueOn(adjusted, '2026-01-31'),
      valueOn(adjusted, '2026-02-01'),
    ]).toEqual([undefined, usd(1000), usd(900)]);
  });

  it('is worth a new price from its day on, with what was taken away later on top', () => {
    const taken: Adjustment = { kind: 'RETURN', day: '2026-02-20', change: usd(-200) };
    const returned = { ...deal, adjustments: [taken] };
    const change = changeToPrice(returned, '2026-02-10', usd(900));
    const priced = { ...deal, adjustments: [taken, { kind: 'PRICE', day: '2026-02-10', change } as const] };
    expect(change).toEqual(usd(-100));
    expect(
      ['2026-02-09', '2026-02-10', '2026-02-19', '2026-02-20'].map((day) => valueOn(priced, day)),
    ).toEqual([1000, 900, 900, 700].map(usd));
  });

  it.each<[Partial<Adjustment>, string]>([
    [{ day: '2026-01-09' }, 'adjustment-before-deal'],
    [{ day: '2026-12-01' }, 'day-in-future'],
    [{ change: usd(0) }, 'adjustment-nothing'],
    [{ change: usd(5) }, 'adjustment-must-reduce'],
    [{ change: usd(-1001) }, 'adjustment-below-zero'],
    [{ change: money(-1, 'EUR') }, 'currencies-differ'],
  ])('refuses %j', (change, because) => {
    expect(adjust(change)).toMatchObject({ because });
  });

  it('law: a deal is never below zero on any day, in whatever order adjustments come', () => {
    const step = fc.record({
      offset: fc.integer({ min: 0, max: 30 }),
      amount: fc.integer({ min: -600, max: 600 }),
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
        let current = deal;
        for (const { offset, amount } of steps) {
          const asked: Adjustment = { kind: 'PRICE', day: addDays(deal.day, offset), change: usd(amount) };
          const adjustment = adjustDeal(current, asked, today);
          if (!isRefusal(adjustment))
            current = { ...current, adjustments: [...current.adjustments, adjustment] };
        }
        for (let offset = 0; offset <= 31; offset += 1) {
          expect(valueOn(current, addDays(deal.day, offset))?.amount).toBeGreaterThanOrEqual(0);
        }
      }),
    );
  });
});

it('only a conversion wins a line, and a won one stays won', () => {
  expect(changeLineState('INTERESTED', 'OFFERED')).toBe('OFFERED');
  expect(isRefusal(changeLineState('OFFERED', 'WON'))).toBe(true);
  expect(isRefusal(changeLineState('WON', 'LOST'))).toBe(true);
});

it('says everything in both languages', () => {
  expect(gapsOf(leadsWords)).toEqual([]);
});
