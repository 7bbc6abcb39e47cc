import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sayer, sharedWords } from '../../shared/index.ts';
import { FIELD_TYPES, type FieldType } from '../custom-field.ts';
import { type CustomValue, readCustomValue } from '../custom-value.ts';
import { catalogWords } from '../words.ts';
import { changeCustomField, undoWrites } from './change-custom-field.ts';
import type { ConversionContext, FieldChange, HeldValue, ValueWrite } from './field-change.ts';
import { type FieldConstraints, type FieldDefinition, UNCONSTRAINED } from './field-definition.ts';
import { keepToConstraints } from './keep-to-constraints.ts';
import { definitionWords } from './words.ts';

const say = sayer(sharedWords, catalogWords, definitionWords);
const context: ConversionContext = {
  currency: 'JPY',
  country: 'JP',
  locale: 'ja',
  isMember: (id) => id === 'm1',
  memberName: (id) => (id === 'm1' ? '佐藤 花' : undefined),
  memberNamed: (name) => (name === '佐藤 花' ? 'm1' : undefined),
};
const OPTIONS = [
  { key: 'cat', label: 'Cat' },
  { key: 'wolf', label: 'Wolf' },
  { key: 'owl', label: 'Owl' },
];
const field = (type: FieldType, change: Partial<FieldDefinition> = {}): FieldDefinition => ({
  id: 'f1',
  host: 'LEAD',
  name: 'Animal',
  type,
  options: OPTIONS,
  required: false,
  requiredFrom: null,
  constraints: UNCONSTRAINED,
  defaultValue: null,
  ...change,
});
const limits = (change: Partial<FieldConstraints>) => ({ constraints: { ...UNCONSTRAINED, ...change } });
const held = (...values: readonly (CustomValue | null)[]): readonly HeldValue[] =>
  values.map((value, index) => ({ recordId: `r${index}`, value }));
const change = (
  before: FieldDefinition,
  after: FieldDefinition,
  replacements: FieldChange['replacements'] = {},
) => ({ before, after, replacements });
const outcomes = (each: FieldChange, ...values: readonly CustomValue[]) => {
  const { writes, samples } = changeCustomField(each, held(...values), context);
  return values.map((value, index) => {
    const sample = samples.find(({ recordId }) => recordId === `r${index}`);
    if (sample && 'because' in sample.fate) return sample.fate.because.because;
    const write = writes.find(({ recordId }) => recordId === `r${index}`);
    return write ? write.to : value;
  });
};

describe('values of a field that becomes another type', () => {
  it.each<[FieldType, FieldType, CustomValue, unknown]>([
    ['TEXT', 'NUMBER', '１,２００', 1200],
    ['TEXT', 'NUMBER', 'about 5', 'number-unreadable'],
    ['TEXT', 'MONEY', '120万円', { amount: 1_200_000, currency: 'JPY' }],
    ['TEXT', 'DATE', '2026年1月2日', '2026-01-02'],
    ['TEXT', 'DATE', '令和8年1月2日', '2026-01-02'],
    ['TEXT', 'DATE', '02/01/2026', 'day-unreadable'],
    ['TEXT', 'BOOLEAN', 'はい', true],
    ['TEXT', 'SELECT', 'wolf', 'wolf'],
    ['TEXT', 'SELECT', 'dog', 'option-unknown'],
    ['TEXT', 'MULTI_SELECT', 'Owl、cat', ['owl', 'cat']],
    ['TEXT', 'MEMBER', '佐藤　花', 'm1'],
    ['TEXT', 'PHONE', '03-3123-4567', '+81331234567'],
    ['SELECT', 'TEXT', 'wolf', 'Wolf'],
    ['SELECT', 'MULTI_SELECT', 'wolf', ['wolf']],
    ['MULTI_SELECT', 'SELECT', ['owl'], 'owl'],
    ['MULTI_SELECT', 'SELECT', ['owl', 'cat'], 'several-choices'],
    ['MULTI_SELECT', 'TEXT', ['owl', 'cat'], 'Owl、Cat'],
    ['MEMBER', 'TEXT', 'm1', '佐藤 花'],
    ['MEMBER', 'TEXT', 'gone', 'gone'],
    ['NUMBER', 'TEXT', 1.5, '1.5'],
    ['NUMBER', 'MONEY', 1200, { amount: 1200, currency: 'JPY' }],
    ['NUMBER', 'MONEY', 1.5, 'amount-too-precise'],
    ['NUMBER', 'BOOLEAN', 1, true],
    ['MONEY', 'TEXT', { amount: 150, currency: 'USD' }, '1.50 USD'],
    ['TEXT', 'DATE', '２０２６／１／２', '2026-01-02'],
    ['TEXT', 'MONEY', '150 JPY', { amount: 150, currency: 'JPY' }],
    ['MONEY', 'NUMBER', { amount: 150, currency: 'USD' }, 1.5],
    ['BOOLEAN', 'TEXT', false, 'いいえ'],
    ['DATE', 'TEXT', '2026-01-02', '2026-01-02'],
    ['PHONE', 'NUMBER', '+81331234567', 'number-unreadable'],
    ['PHONE', 'TEXT', '+81331234567', '+81331234567'],
    ['URL', 'EMAIL', 'https://example.com/', 'email-unreadable'],
  ])('%s to %s: %j', (from, to, value, outcome) => {
    expect(outcomes(change(field(from), field(to)), value)).toEqual([outcome]);
  });

  it('are read as the new currency where it has one', () => {
    const inDollars = field('MONEY', limits({ currencies: ['USD'] }));
    expect(outcomes(change(field('NUMBER'), inDollars), 12.5)).toEqual([{ amount: 1250, currency: 'USD' }]);
  });
});

describe('values of a choice whose choices change', () => {
  const without = (...keys: readonly string[]) => ({
    options: OPTIONS.filter(({ key }) => !keys.includes(key)),
  });

  it('follow what takes the place of a choice, are emptied, or set aside', () => {
    const before = field('SELECT');
    expect(
      outcomes(change(before, field('SELECT', without('wolf')), { wolf: 'cat' }), 'wolf', 'owl'),
    ).toEqual(['cat', 'owl']);
    expect(outcomes(change(before, field('SELECT', without('wolf')), { wolf: null }), 'wolf')).toEqual([
      null,
    ]);
    expect(outcomes(change(before, field('SELECT', without('wolf'))), 'wolf')).toEqual(['option-unknown']);
  });

  it('stay when a choice is renamed, and find one of the same name', () => {
    const renamed = field('SELECT', { options: [{ key: 'wolf', label: 'Grey wolf' }] });
    expect(changeCustomField(change(field('SELECT'), renamed), held('wolf'), context).counts.KEPT).toBe(1);
    const anew = field('SELECT', { options: [{ key: 'w', label: 'WOLF' }] });
    expect(outcomes(change(field('SELECT'), anew), 'wolf')).toEqual(['w']);
  });

  it('never lose one of several unseen', () => {
    const each = change(field('MULTI_SELECT'), field('MULTI_SELECT', without('wolf')));
    expect(outcomes(each, ['cat', 'wolf'])).toEqual(['option-unknown']);
    expect(outcomes({ ...each, replacements: { wolf: 'cat' } }, ['cat', 'wolf', 'owl'])).toEqual([
      ['cat', 'owl'],
    ]);
  });
});

describe('a forecast of a change', () => {
  it('counts each fate, shows some of each kind, and says it in both languages', () => {
    const values = held('1', '2', 'x', 'y', null, ...Array.from({ length: 9 }, () => 'z'));
    const forecast = changeCustomField(
      change(field('TEXT'), field('NUMBER', { ...limits({ most: 1 }), required: true })),
      values,
      context,
    );
    expect(forecast.counts).toEqual({ KEPT: 0, CONVERTED: 1, UNFIT: 0, SET_ASIDE: 12 });
    expect(forecast.missing).toBe(13);
    expect(forecast.samples).toHaveLength(7);
    expect(forecast.because.map((each) => say(each, 'en'))).toEqual([
      '1 value is rewritten to fit “Animal”.',
      '12 values no longer fit “Animal” and are set aside. Undoing the change brings them back.',
      '13 records have nothing in “Animal”, which is required.',
    ]);
    for (const each of forecast.because) expect(say(each, 'ja')).toMatch(/。$/);
  });

  it('says nothing of records that lack a value where none does', () => {
    const required = field('TEXT', { required: true });
    const { missing, because } = changeCustomField(change(field('TEXT'), required), held('a', 'b'), context);
    expect([missing, because.map(({ key }) => key)]).toEqual([0, ['field-change.KEPT']]);
  });

  it('leaves values that break a narrower limit where they are, and tells', () => {
    const { counts, writes, samples, because } = changeCustomField(
      change(field('NUMBER'), field('NUMBER', limits({ most: 10 }))),
      held(5, 50),
      context,
    );
    expect([counts.KEPT, counts.UNFIT, writes]).toEqual([1, 1, []]);
    expect(samples).toMatchObject([{ recordId: 'r1', fate: { because: { because: 'value-above-most' } } }]);
    expect(say(because[1] ?? { key: '' }, 'en')).toBe('1 value stays, but new ones like it are refused.');
  });

  it('writes texts in a new shape', () => {
    const shaped = field('TEXT', limits({ shape: '000-0000' }));
    expect(outcomes(change(field('TEXT'), shaped), '1500001', '150-0001')).toEqual(['150-0001', '150-0001']);
  });
});

describe('the laws of a changed definition', () => {
  const VALUES: Readonly<Record<FieldType, fc.Arbitrary<CustomValue>>> = {
    TEXT: fc.constantFrom(
      '12',
      '1.5',
      'Cat',
      'cat, owl',
      'はい',
      '2026-01-02',
      'a@example.com',
      '03-3123-4567',
      '佐藤 花',
      '…',
    ),
    NUMBER: fc.oneof(fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true })),
    MONEY: fc.record({ amount: fc.integer(), currency: fc.constantFrom('JPY', 'USD') }),
    DATE: fc.constantFrom('2026-01-02', '1999-12-31'),
    BOOLEAN: fc.boolean(),
    SELECT: fc.constantFrom('cat', 'wolf', 'owl'),
    MULTI_SELECT: fc.subarray(['cat', 'wolf', 'owl'], { minLength: 1 }),
    PHONE: fc.constantFrom('+81331234567', '+12025550123'),
    EMAIL: fc.constantFrom('a@example.com', 'b@example.co.jp'),
    URL: fc.constantFrom('https://example.com/', 'http://example.co.jp/a'),
    MEMBER: fc.constantFrom('m1'),
  };
  const options = fc.subarray(OPTIONS, { minLength: 1 });
  const constraints = fc.record({
    ...Object.fromEntries(Object.entries(UNCONSTRAINED).map(([name, value]) => [name, fc.constant(value)])),
    most: fc.option(fc.integer()),
    decimals: fc.option(fc.nat({ max: 3 })),
    length: fc.option(fc.integer({ min: 1, max: 20 })),
    choices: fc.option(fc.integer({ min: 1, max: 3 })),
  }) as fc.Arbitrary<FieldConstraints>;
  const world = fc.constantFrom(...FIELD_TYPES).chain((type) =>
    fc.record({
      each: fc.record({
        before: fc.constant(field(type)),
        after: fc
          .record({ to: fc.oneof(fc.constant(type), fc.constantFrom(...FIELD_TYPES)), options, constraints })
          .map(({ to, ...rest }) => field(to, rest)),
        replacements: fc.dictionary(fc.constantFrom('cat', 'wolf'), fc.constantFrom('owl', 'cat', null)),
      }),
      values: fc.array(fc.option(VALUES[type]), { maxLength: 6 }).map((all) => held(...all)),
    }),
  );
  const write = (values: readonly HeldValue[], writes: readonly ValueWrite[]): readonly HeldValue[] =>
    values.map((one) => {
      const found = writes.find(({ recordId }) => recordId === one.recordId);
      return found ? { recordId: one.recordId, value: found.to } : one;
    });

  it('changing and undoing leaves every value as it was', () => {
    fc.assert(
      fc.property(world, ({ each, values }) => {
        const { writes } = changeCustomField(each, values, context);
        expect(write(write(values, writes), undoWrites(writes))).toEqual(values);
      }),
    );
  });

  it('a converted value reads under the new definition as itself, within its limits', () => {
    fc.assert(
      fc.property(world, ({ each, values }) => {
        for (const { to } of changeCustomField(each, values, context).writes) {
          if (to === null) continue;
          expect(readCustomValue(each.after, to, context)).toEqual(to);
          expect(keepToConstraints(each.after, to)).toEqual(to);
        }
      }),
    );
  });

  it('every value has one fate, and what changes nothing writes nothing', () => {
    fc.assert(
      fc.property(world, ({ each, values }) => {
        const { counts, because, writes } = changeCustomField(each, values, context);
        const filled = values.filter(({ value }) => value !== null).length;
        expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(filled);
        expect(writes.length).toBe(counts.CONVERTED + counts.SET_ASIDE);
        expect(because.length).toBeGreaterThanOrEqual(filled > 0 ? 1 : 0);
        const same = changeCustomField({ ...each, after: each.before }, values, context);
        expect(same).toMatchObject({ writes: [], samples: [] });
      }),
    );
  });

  it('changing once more changes nothing', () => {
    fc.assert(
      fc.property(world, ({ each, values }) => {
        const { writes } = changeCustomField(each, values, context);
        const again = { before: each.after, after: each.after, replacements: {} };
        const later = changeCustomField(again, write(values, writes), context);
        expect(later.writes).toEqual([]);
      }),
    );
  });
});
