import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainReading } from '../../test/plain-reading.ts';
import { addDays, isRefusal, partsOf } from '../shared/index.ts';
import type { ColumnReading, ReadingContext } from './column-reading.ts';
import { readDecimal } from './decimal-reading.ts';
import type { ImportColumn, ValueType } from './import-target.ts';
import { proposeReading } from './propose-reading.ts';
import { readValue } from './read-value.ts';

const JAPAN: ReadingContext = { currency: 'JPY', country: 'JP', zone: 'Asia/Tokyo' };
const GERMANY: ReadingContext = { currency: 'EUR', country: 'DE', zone: 'Europe/Berlin' };

const column = (samples: readonly string[], name = 'x'): ImportColumn => ({
  index: 0,
  name,
  samples,
  filled: samples.length,
  distinct: samples.length,
});
const propose = (type: ValueType, samples: readonly string[], context = JAPAN, name?: string) =>
  proposeReading(column(samples, name), type, context);
const base: ColumnReading = { ...plainReading, currency: 'JPY' };
const read = (raw: string, reading: Partial<ColumnReading>, context = JAPAN) =>
  readValue(raw, { ...base, ...reading }, context);

describe('days', () => {
  it.each([
    '2026-11-23',
    '2026/11/23',
    '2026.11.23',
    '20261123',
    '2026年11月23日',
    '２０２６年１１月２３日',
    '2026年11月23日（月）',
    '令和8年11月23日',
    'R8.11.23',
    'r8/11/23',
    '23 Nov 2026',
    'Nov 23, 2026',
    'Monday, November 23rd, 2026',
    '2026-11-23 09:30',
    '2026-11-23T00:12:13+09:00',
    '2026/11/23 9時30分',
  ])('%s says itself', (text) => {
    expect(read(text, { type: 'DAY' })).toEqual({ kind: 'day', day: '2026-11-23' });
  });

  it.each([
    ['平成元年1月8日', '1989-01-08'],
    ['昭和64年1月7日', '1989-01-07'],
    ['H31.4.30', '2019-04-30'],
  ])('%s is %s', (text, day) => {
    expect(read(text, { type: 'DAY' })).toEqual({ kind: 'day', day });
  });

  it.each([
    ['DMY', '02/01/2026'],
    ['MDY', '01/02/2026'],
    ['YMD', '26/01/02'],
  ] as const)('%s reads %s', (dayOrder, text) => {
    expect(read(text, { type: 'DAY', dayOrder })).toEqual({ kind: 'day', day: '2026-01-02' });
  });

  it('an instant with an offset falls on the day of the organization’s zone', () => {
    expect(read('2026-07-15T20:12:13-05:00', { type: 'DAY' })).toEqual({ kind: 'day', day: '2026-07-16' });
    expect(read('2026-07-15T00:00:00Z', { type: 'MOMENT' })).toMatchObject({
      moment: { at: Date.UTC(2026, 6, 15), day: '2026-07-15' },
    });
    expect(read('2026-07-15 4:05 PM', { type: 'MOMENT' })).toMatchObject({
      moment: { at: Date.UTC(2026, 6, 15, 7, 5) },
    });
  });

  it.each([
    ['2026-02-30', 'day-does-not-exist'],
    ['31/04/2026', 'day-does-not-exist'],
    ['soon', 'day-unreadable'],
    ['46349', 'day-serial-unexpected'],
    ['2026-11-23 99:99', 'time-unreadable'],
  ])('refuses %s: %s', (raw, because) => {
    expect(read(raw, { type: 'DAY', dayOrder: 'DMY' })).toMatchObject({ kind: 'refused', because });
  });

  it('asks when two orders fit, the habit first', () => {
    const proposal = propose('DAY', ['01/02/2026', '03/04/2026'], GERMANY);
    expect(proposal).toMatchObject({ certainty: 'AMBIGUOUS', reading: { dayOrder: 'DMY' } });
    expect(proposal.alternatives.map((each) => each.dayOrder)).toEqual(['DMY', 'MDY']);
  });

  it('is certain when one value proves the order', () => {
    expect(propose('DAY', ['01/02/2026', '12/25/2026'], GERMANY)).toMatchObject({
      certainty: 'CERTAIN',
      reading: { dayOrder: 'MDY' },
    });
  });

  it('two-digit years ask too', () => {
    expect(propose('DAY', ['26/11/05'], JAPAN).alternatives.map((each) => each.dayOrder)).toEqual([
      'YMD',
      'DMY',
    ]);
  });

  it('takes a column of five-digit numbers as a spreadsheet’s days', () => {
    const { reading, certainty } = propose('DAY', ['46349', '46350']);
    expect([certainty, readValue('46349', reading, JAPAN)]).toEqual([
      'CERTAIN',
      { kind: 'day', day: '2026-11-23' },
    ]);
  });

  it('law: every day is read back from every way of writing it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 20_000 }), (offset) => {
        const day = addDays('1990-01-01', offset);
        const { year, month, day: date } = partsOf(day);
        const forms: readonly (readonly [string, ColumnReading['dayOrder']])[] = [
          [`${year}年${month}月${date}日`, 'YMD'],
          [`${date}.${month}.${year}`, 'DMY'],
          [`${month}/${date}/${year}`, 'MDY'],
          [`${year}/${month}/${date}`, 'MDY'],
        ];
        for (const [text, dayOrder] of forms)
          expect(read(text, { type: 'DAY', dayOrder })).toEqual({ kind: 'day', day });
      }),
    );
  });
});

describe('numbers and money', () => {
  it.each([
    ['1,234.56', '.', '1234.56'],
    ['1.234,56', ',', '1234.56'],
    ['1 234,56', ',', '1234.56'],
    ['1’234.56', '.', '1234.56'],
    ['12,34,567', '.', '1234567'],
    ['１，２３４', '.', '1234'],
    ['(1,234)', '.', '-1234'],
    ['△1,234', '.', '-1234'],
    ['-$1,234', '.', '-1234'],
    ['1,234-', '.', '-1234'],
    ['120万円', '.', '1200000'],
    ['1億2,000万円', '.', '120000000'],
    ['8.5千円', '.', '8500'],
    ['3百万円', '.', '3000000'],
    ['¥ 5', '.', '5'],
    ['1.500 €', ',', '1500'],
    ['15%', '.', '15'],
    ['0', '.', '0'],
  ] as const)('%s with %s is %s', (text, mark, decimal) => {
    expect(readDecimal(text, mark)).toBe(decimal);
  });

  it.each(['12,34', '1.2.3', 'about 5', '', '--', '1,23,4', '8.19E+11'])('refuses %j', (text) => {
    expect(isRefusal(readDecimal(text, '.'))).toBe(true);
  });

  it('1.234 alone asks, 1.234,50 beside it proves the comma', () => {
    expect(propose('MONEY', ['1.234'], GERMANY)).toMatchObject({
      certainty: 'AMBIGUOUS',
      reading: { decimal: ',' },
    });
    expect(propose('MONEY', ['1.234', '1.234,50'])).toMatchObject({
      certainty: 'CERTAIN',
      reading: { decimal: ',' },
    });
    expect(propose('MONEY', ['1,234,567', '5'])).toMatchObject({
      certainty: 'CERTAIN',
      reading: { decimal: '.' },
    });
    expect(propose('NUMBER', ['0.123'])).toMatchObject({ certainty: 'CERTAIN', reading: { decimal: '.' } });
  });

  it('a header’s unit counts, a cell’s own unit counts before it', () => {
    const { reading } = propose('MONEY', ['120', '8.5'], JAPAN, '金額（万円）');
    expect(readValue('8.5', reading, JAPAN)).toEqual({
      kind: 'money',
      money: { amount: 85_000, currency: 'JPY' },
    });
    expect(readValue('1億円', reading, JAPAN)).toEqual({
      kind: 'money',
      money: { amount: 100_000_000, currency: 'JPY' },
    });
  });

  it('keeps the currency a cell names', () => {
    expect(read('€ 5.50', { type: 'MONEY' })).toEqual({
      kind: 'money',
      money: { amount: 550, currency: 'EUR' },
    });
    expect(propose('MONEY', ['USD 5', 'USD 7']).reading.currency).toBe('USD');
  });

  it('refuses decimals the currency does not have', () => {
    expect(read('5.5', { type: 'MONEY' })).toMatchObject({ because: 'amount-too-precise' });
    expect(read('5.00', { type: 'MONEY' })).toMatchObject({ money: { amount: 5 } });
  });

  it('law: a grouped amount is read back with either mark', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e12, max: 1e12 }), (cents) => {
        for (const [locale, decimal] of [
          ['en', '.'],
          ['de', ','],
          ['fr', ','],
          ['de-CH', '.'],
        ] as const) {
          const text = new Intl.NumberFormat(locale, { minimumFractionDigits: 2 }).format(cents / 100);
          expect(read(text, { type: 'MONEY', decimal, currency: 'EUR' })).toEqual({
            kind: 'money',
            money: { amount: cents + 0, currency: 'EUR' },
          });
        }
      }),
    );
  });
});

describe('the other cells', () => {
  it.each([
    ['はい', true],
    ['◯', true],
    ['✕', false],
    ['No', false],
    ['1', true],
    ['なし', false],
  ])('%s is %s', (raw, is) => {
    expect(read(raw, { type: 'BOOLEAN' })).toEqual({ kind: 'boolean', is });
  });

  it('names a phone number that a spreadsheet mangled', () => {
    expect(read('8.19E+11', { type: 'PHONE' })).toMatchObject({ because: 'phone-mangled' });
    expect(read('8.19012E+11', { type: 'NUMBER' })).toMatchObject({ because: 'number-mangled' });
    expect(read('090-1234-5678', { type: 'PHONE' })).toMatchObject({ phone: { e164: '+819012345678' } });
  });

  it('leaves out the mark an export writes before numbers', () => {
    const { reading } = propose('PHONE', ['p:+15555550101', 'p:+819012345678']);
    expect(readValue('p:+819012345678', reading, JAPAN)).toMatchObject({ phone: { e164: '+819012345678' } });
    expect(readValue('p:', reading, JAPAN)).toEqual({ kind: 'empty' });
  });

  it('takes null words as empty, column by column', () => {
    expect(propose('TEXT', ['Select', 'Finance']).reading.empties).toEqual(['Select']);
    expect(propose('TEXT', ['NA', 'US', 'JP']).reading.empties).toEqual([]);
    expect(propose('BOOLEAN', ['あり', 'なし']).reading.empties).toEqual([]);
    expect(propose('TEXT', ['なし', '値引き']).reading.empties).toEqual(['なし']);
    expect(read('SELECT ', { empties: ['Select'] })).toEqual({ kind: 'empty' });
  });

  it('law: reading never throws', () => {
    const types: ValueType[] = [
      'TEXT',
      'NUMBER',
      'MONEY',
      'DAY',
      'MOMENT',
      'BOOLEAN',
      'PHONE',
      'EMAIL',
      'URL',
      'LIST',
      'PERCENT',
    ];
    const odd = fc.oneof(
      fc.string(),
      fc.string({
        unit: fc.constantFrom('1', '9', '/', '.', ',', '-', '年', '月', '日', '万', ':', 'E', '+', ' ', 'R'),
      }),
    );
    fc.assert(
      fc.property(odd, fc.constantFrom(...types), (raw, type) => void read(raw, { type })),
      { numRuns: 2000 },
    );
  });
});
