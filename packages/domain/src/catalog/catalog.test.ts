import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { expectKeptOrRefused } from '../../test/kept-or-refused.ts';
import { gapsOf, isRefusal } from '../shared/index.ts';
import { type CustomField, FIELD_TYPES, type FieldType } from './custom-field.ts';
import {
  type CustomValueContext,
  type CustomValueInput,
  findOption,
  readCustomValue,
} from './custom-value.ts';
import { defineCustomField } from './define-custom-field.ts';
import { fillCustomField } from './fill-custom-field.ts';
import { inferField } from './infer-field.ts';
import { catalogWords } from './words.ts';

const context: CustomValueContext = {
  currency: 'JPY',
  country: 'JP',
  locale: 'ja',
  isMember: (id) => id === 'm1',
};
const field = (type: FieldType): CustomField => ({
  id: 'f1',
  host: 'LEAD',
  name: 'x',
  type,
  options: [
    { key: 'cat', label: 'Cat' },
    { key: 'wolf', label: 'Wolf' },
  ],
});

describe('reading a custom value', () => {
  it.each<[FieldType, string, unknown]>([
    ['TEXT', '  two\nlines ', 'two\nlines'],
    ['NUMBER', '１,234.5', 1234.5],
    ['NUMBER', '12,34,567', 1_234_567],
    ['NUMBER', '-1,234', -1234],
    ['NUMBER', '△1,234', -1234],
    ['NUMBER', '−0.5', -0.5],
    ['NUMBER', '+7', 7],
    ['MONEY', '8.5万円', { amount: 85_000, currency: 'JPY' }],
    ['DATE', '2026-02-28', '2026-02-28'],
    ['DATE', '2026/2/8', '2026-02-08'],
    ['DATE', '２０２６年２月８日', '2026-02-08'],
    ['DATE', '令和8年2月8日', '2026-02-08'],
    ['DATE', 'R8.2.8', '2026-02-08'],
    ['BOOLEAN', 'TRUE', true],
    ['BOOLEAN', 'いいえ', false],
    ['BOOLEAN', 'yes', true],
    ['SELECT', 'ｗｏｌｆ', 'wolf'],
    ['MULTI_SELECT', 'cat, Wolf, cat', ['cat', 'wolf']],
    ['PHONE', '03-3123-4567', '+81331234567'],
    ['EMAIL', 'A@Example.com', 'A@example.com'],
    ['URL', 'example.com/a', 'https://example.com/a'],
    ['MEMBER', 'm1', 'm1'],
    ['NUMBER', ' ', null],
  ])('%s %j', (type, input, value) => {
    expect(readCustomValue(field(type), input, context)).toEqual(value);
  });

  it.each<[FieldType, CustomValueInput, string]>([
    ['NUMBER', 'many', 'number-unreadable'],
    ['NUMBER', '0x10', 'number-unreadable'],
    ['NUMBER', '0,123', 'number-unreadable'],
    ['NUMBER', ',123', 'number-unreadable'],
    ['NUMBER', '1234,567', 'number-unreadable'],
    ['NUMBER', '1,234,56', 'number-unreadable'],
    ['NUMBER', '+-5', 'number-unreadable'],
    ['MONEY', '0,123', 'amount-unreadable'],
    ['MONEY', '1234,567', 'amount-unreadable'],
    ['DATE', '2026-02-30', 'day-unreadable'],
    ['DATE', '2/8', 'day-unreadable'],
    ['DATE', '2/8/2026', 'day-unreadable'],
    ['BOOLEAN', 'perhaps', 'boolean-unreadable'],
    ['SELECT', 'dog', 'option-unknown'],
    ['MULTI_SELECT', 'cat;dog', 'option-unknown'],
    ['URL', 'javascript:alert(1)', 'url-unreadable'],
    ['URL', 'info@example.com', 'url-unreadable'],
    ['URL', 'mailto:info@example.com', 'url-unreadable'],
    ['URL', 'https://bank.example.com@evil.example/', 'url-unreadable'],
    ['URL', `https://example.com/${'x'.repeat(10_000)}`, 'text-too-long'],
    ['MEMBER', 'm2', 'member-unknown'],
    ['TEXT', 'x'.repeat(10_001), 'text-too-long'],
    ['TEXT', { amount: 1, currency: 'JPY' }, 'value-unreadable'],
    ['NUMBER', ['5'], 'value-unreadable'],
    ['BOOLEAN', { amount: 1, currency: 'JPY' }, 'value-unreadable'],
    ['MULTI_SELECT', { amount: 1, currency: 'JPY' }, 'value-unreadable'],
    ['MONEY', { amount: 1.5, currency: 'JPY' }, 'value-unreadable'],
    ['MONEY', { amount: Number.NaN, currency: 'JPY' }, 'value-unreadable'],
    ['MONEY', { amount: 2 ** 60, currency: 'JPY' }, 'amount-too-large'],
    ['MONEY', { amount: 1, currency: 'NONE' }, 'currency-unknown'],
  ])('%s refuses %j', (type, input, because) => {
    expect(readCustomValue(field(type), input, context)).toMatchObject({ kind: 'refused', because });
  });
});

it('finds the first of choices that read alike, by key before label', () => {
  const options = [
    { key: 'a', label: 'Wolf' },
    { key: 'b', label: 'ｗｏｌｆ' },
    { key: 'wolf', label: 'Dog' },
  ];
  expect(['WOLF', 'wolf', 'dog', 'cat'].map((text) => findOption(options, text)?.key)).toEqual([
    'a',
    'wolf',
    'wolf',
    undefined,
  ]);
  expect(findOption([...options, { key: 'c', label: 'Cat' }], 'cat')?.key).toBe('c');
});

describe('what people and programs enter', () => {
  it.each<[FieldType, unknown]>([
    ['MULTI_SELECT', [5]],
    ['MULTI_SELECT', [null]],
    ['MULTI_SELECT', new Array(2)],
    ['TEXT', { a: 1 }],
    ['TEXT', Symbol('x')],
    ['MONEY', { amount: 5 }],
    ['MONEY', { amount: '5', currency: 'JPY' }],
    ['MONEY', { amount: 5, currency: ['JPY'] }],
    ['MONEY', ['5', 'JPY']],
    ['DATE', new Date(0)],
  ])('is refused where a %s cannot be %o', (type, input) => {
    expect(readCustomValue(field(type), input, context)).toMatchObject({ because: 'value-unreadable' });
  });

  it('is nothing where nothing is given', () => {
    expect(readCustomValue(field('TEXT'), undefined, context)).toBeNull();
  });

  it('law: whatever it is, it is read or refused, and what is read is read again as itself', () => {
    const input = fc.oneof(
      fc.anything({ withBigInt: true, withDate: true, withSparseArray: true, withNullPrototype: true }),
      fc.record({ amount: fc.anything(), currency: fc.oneof(fc.constant('JPY'), fc.anything()) }),
      fc.constantFrom('cat', '2026-02-28', '03-3123-4567', 'a@example.com', 'example.com', 'はい', '1,5'),
    );
    fc.assert(
      fc.property(fc.constantFrom(...FIELD_TYPES), input, (type, given) => {
        const value = readCustomValue(field(type), given, context);
        if (isRefusal(value)) return;
        expect(readCustomValue(field(type), value, context)).toEqual(value);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('filling a field that new records must fill', () => {
  const required = { ...field('BOOLEAN'), required: true };

  it('refuses nothing, in whatever form it comes', () => {
    for (const nothing of [null, ' ']) {
      expect(fillCustomField(required, nothing, context)).toMatchObject({
        because: 'custom-value-missing',
        parameters: { field: 'x' },
      });
    }
    expect(fillCustomField({ ...required, type: 'MULTI_SELECT' }, [], context)).toMatchObject({
      because: 'custom-value-missing',
    });
  });

  it('takes no for an answer, and nothing where nothing is required', () => {
    expect(fillCustomField(required, false, context)).toBe(false);
    expect(fillCustomField({ ...required, required: false }, null, context)).toBeNull();
  });
});

describe('defining a custom field', () => {
  it('needs a name of its own and keeps each option once', () => {
    const input = {
      host: 'LEAD',
      name: ' Animal ',
      type: 'SELECT',
      options: ['Cat', 'cat ', '', 'Wolf'],
    } as const;
    expect(defineCustomField(input, [])).toMatchObject({
      name: 'Animal',
      options: [{ label: 'Cat' }, { label: 'Wolf' }],
    });
    expect(defineCustomField({ ...input, name: 'Ｘ' }, [field('TEXT')])).toMatchObject({
      because: 'field-name-taken',
    });
    expect(defineCustomField({ ...input, options: [' '] }, [])).toMatchObject({ because: 'options-missing' });
  });

  it.each<[object, string]>([
    [{ host: 'PLANET' }, 'host'],
    [{ type: 'TXET' }, 'type'],
    [{ name: 5 }, 'name'],
    [{ options: null }, 'options'],
    [{ options: [null] }, 'options/0'],
  ])('needs each part to be of its kind: %j', (change, path) => {
    const input = { host: 'LEAD', name: 'Animal', type: 'SELECT', options: ['Cat'] };
    const refused = defineCustomField({ ...input, ...change }, []);
    expect(isRefusal(refused) && refused.path?.join('/')).toBe(path);
  });

  it('law: whatever was sent is kept or refused, and what is kept has a type that values are read by', () => {
    const input = { host: 'LEAD', name: 'Animal', type: 'SELECT', options: ['Cat', 'Wolf'] };
    expectKeptOrRefused(
      input,
      (sent) => defineCustomField(sent, []),
      (kept) => expect(isRefusal(readCustomValue({ ...kept, id: 'f' }, null, context))).toBe(false),
    );
  });
});

describe('inferring a field of a column', () => {
  const infer = (samples: readonly string[], filled = 100, distinct = samples.length) =>
    inferField({ samples, filled, distinct });

  it.each<[readonly string[], FieldType]>([
    [['Yes', 'No'], 'BOOLEAN'],
    [['◯', '×'], 'BOOLEAN'],
    [['Yes', '無'], 'SELECT'],
    [['0', '5', '674', '2.5'], 'NUMBER'],
    [['1.234,56', '99,5'], 'NUMBER'],
    [['1.234,56', '99.5'], 'TEXT'],
    [['¥1,200', '¥80'], 'MONEY'],
    [['2026-01-02', '2026/1/3 10:00'], 'DATE'],
    [['a@example.com'], 'EMAIL'],
    [['https://example.com'], 'URL'],
    [['01960', '13023'], 'TEXT'],
    [Array.from({ length: 20 }, (_, index) => String(579_533 + index)), 'TEXT'],
    [Array.from({ length: 20 }, (_, index) => String(99_990 + index)), 'NUMBER'],
    [['02.Medium', '01.High', '03.Low'], 'SELECT'],
    [['cat', 'wolf', 'cat, wolf', 'eagle', 'cat, eagle', 'eagle, wolf'], 'MULTI_SELECT'],
    [[], 'TEXT'],
  ])('%j is %s', (samples, type) => {
    expect(infer(samples, type === 'TEXT' ? samples.length : 100).type).toBe(type);
  });

  it('is text when nearly every value differs', () => {
    expect(infer(['a', 'b', 'c'], 4).type).toBe('TEXT');
  });

  it('offers spellings that read alike once', () => {
    expect(infer(['Google', 'google', 'Bing']).options).toEqual(['Google', 'Bing']);
  });
});

it('says everything in both languages', () => {
  expect(gapsOf(catalogWords)).toEqual([]);
});
