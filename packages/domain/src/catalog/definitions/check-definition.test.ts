import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { definition, limited, reading } from '../../../test/field-definitions.ts';
import { expectKeptOrRefused } from '../../../test/kept-or-refused.ts';
import { isRefusal, sayer, sharedWords } from '../../shared/index.ts';
import type { CustomValue } from '../custom-value.ts';
import type { FactSchema } from '../rules/fact-schema.ts';
import { catalogWords } from '../words.ts';
import { checkDefinition } from './check-definition.ts';
import { decideDefault } from './decide-default.ts';
import { type FieldDefault, type FieldDefinition, UNCONSTRAINED } from './field-definition.ts';
import { fillDefinedField } from './fill-defined-field.ts';
import { definitionWords } from './words.ts';

const say = sayer(sharedWords, catalogWords, definitionWords);

describe('a definition', () => {
  const schema: FactSchema = { size: { type: 'number', label: 'Size' } };
  const check = (change: Partial<FieldDefinition<unknown>>) =>
    checkDefinition({ ...definition({}), ...change }, schema, [], reading);
  const value = (of: CustomValue): FieldDefault => ({ kind: 'VALUE', value: of });

  it('fits when its default keeps to its limits', () => {
    const fitting: readonly FieldDefinition[] = [
      definition({}),
      definition({ ...limited('NUMBER', { least: 1, decimals: 0 }), options: [], defaultValue: value(2) }),
      definition({ ...limited('NUMBER', { least: 1.1, most: 1.1, decimals: 1 }), options: [] }),
      definition({ ...limited('NUMBER', { least: 0.57, most: 0.57, decimals: 2 }), options: [] }),
      definition({ ...limited('NUMBER', { least: -0.5, most: 0.5, decimals: 0 }), options: [] }),
      definition({ ...limited('TEXT', { shape: '000-0000', length: 8 }), options: [] }),
      definition({ ...limited('SELECT', {}) }),
      definition({ type: 'DATE', defaultValue: { kind: 'TODAY', plusDays: -3 } }),
    ];
    for (const each of fitting) expect(check(each)).toEqual(each);
    expect(checkDefinition(definition({}), schema, [definition({})], reading)).toEqual(definition({}));
  });

  it('comes back as it is used: names tidy, defaults as values are stored, rules checked', () => {
    expect(check({ name: ' Field ', type: 'NUMBER', defaultValue: value('１０') })).toMatchObject({
      name: 'Field',
      defaultValue: { kind: 'VALUE', value: 10 },
    });
    const byRule = (when: unknown) =>
      check({
        type: 'BOOLEAN',
        defaultValue: { kind: 'BY_RULE', cases: [{ when, value: 'はい' }], otherwise: null },
      });
    const checked = byRule({ '>': [{ var: 'size' }, 50] });
    expect(checked).toMatchObject({ defaultValue: { cases: [{ value: true }] } });
    const decided =
      isRefusal(checked) ||
      decideDefault(checked, { facts: { size: 51 }, makerId: null }, { now: 0, zone: 'UTC' });
    expect(decided).toBe(true);
    expect(byRule({ '>': [{ var: 'shoe' }, 50] })).toMatchObject({
      because: 'rule-field-unknown',
      path: ['defaultValue', 'cases', '0', 'when', '>', '0', 'var'],
    });
  });

  it('names the place of a default that does not fit', () => {
    const number = limited('NUMBER', { least: 1 });
    const byRule = (value: CustomValue, other: CustomValue | null) =>
      check({
        ...number,
        defaultValue: {
          kind: 'BY_RULE',
          cases: [
            { when: true, value: 1 },
            { when: true, value },
          ],
          otherwise: other,
        },
      });
    expect(byRule(0, 1)).toMatchObject({
      because: 'value-below-least',
      path: ['defaultValue', 'cases', '1', 'value'],
    });
    expect(byRule(1, 0)).toMatchObject({ because: 'value-below-least', path: ['defaultValue', 'otherwise'] });
    expect(byRule(1, null)).toMatchObject({ defaultValue: { otherwise: null } });
    const inDays = (plusDays: number) => check({ type: 'DATE', defaultValue: { kind: 'TODAY', plusDays } });
    expect([36_600, 36_601, -36_601].map((days) => isRefusal(inDays(days)))).toEqual([false, true, true]);
    expect(check({ type: 'MEMBER', defaultValue: { kind: 'MAKER' } })).toMatchObject({
      defaultValue: { kind: 'MAKER' },
    });
    const shaped = check({ ...limited('TEXT', { shape: '000-0000' }), defaultValue: value('1500001') });
    expect(shaped).toMatchObject({ defaultValue: { value: '150-0001' } });
  });

  it.each<[string, Partial<FieldDefinition<unknown>>]>([
    ['options-alike', { type: 'SELECT', options: ['A', 'B'].map((label) => ({ key: 'a', label })) }],
    ['options-alike', { type: 'SELECT', options: ['A', 'ａ'].map((label) => ({ key: label, label })) }],
    ['options-alike', { type: 'SELECT', options: ['A', ' '].map((label) => ({ key: label, label })) }],
    ['constraint-unfit', limited('MONEY', { least: 1.5, currencies: ['JPY'] })],
    ['field-name-blank', { name: ' ' }],
    ['constraint-of-other-type', limited('TEXT', { least: 1 })],
    ['constraint-unfit', limited('NUMBER', { decimals: -1 })],
    ['constraint-unfit', limited('TEXT', { shape: '---' })],
    ['constraint-unfit', limited('DATE', { from: '2026-02-30' })],
    ['constraints-leave-nothing', limited('NUMBER', { least: 2, most: 1 })],
    ['constraints-leave-nothing', limited('NUMBER', { least: 0.2, most: 0.8, decimals: 0 })],
    ['constraints-leave-nothing', limited('NUMBER', { least: -0.99, most: -0.91, decimals: 1 })],
    ['constraints-leave-nothing', limited('TEXT', { shape: '000-0000', length: 7 })],
    ['constraints-leave-nothing', limited('DATE', { from: '2026-02-02', until: '2026-02-01' })],
    ['limits-need-one-currency', limited('MONEY', { least: 1 })],
    ['value-below-least', { ...limited('NUMBER', { least: 1 }), defaultValue: value(0) }],
    ['number-unreadable', { type: 'NUMBER', defaultValue: value('many') }],
    ['default-blank', { defaultValue: value(' ') }],
    ['default-of-other-type', { defaultValue: { kind: 'TODAY', plusDays: 0 } }],
    ['default-of-other-type', { defaultValue: { kind: 'MAKER' } }],
    ['default-days-unfit', { type: 'DATE', defaultValue: { kind: 'TODAY', plusDays: 0.5 } }],
    [
      'option-unknown',
      { ...limited('SELECT', {}), defaultValue: { kind: 'BY_RULE', cases: [], otherwise: 'z' } },
    ],
  ])('is refused by %s', (because, change) => {
    const refused = check(change);
    expect(refused).toMatchObject({ because });
    expect(isRefusal(refused) && say(refused, 'en')).not.toBe(because);
  });

  it.each<[Partial<FieldDefinition<unknown>>, string]>([
    [{ type: 'SELECT', options: ['A', 'ａ'].map((label) => ({ key: label, label })) }, 'options/1'],
    [limited('TEXT', { least: 1 }), 'constraints/least'],
    [limited('MEMBER', { length: 1 }), 'constraints/length'],
    [limited('NUMBER', { currencies: ['JPY'] }), 'constraints/currencies'],
    [limited('MONEY', { currencies: ['JPY', 'NONE'] }), 'constraints/currencies'],
    [limited('DATE', { until: '2026-02-30' }), 'constraints/until'],
    [limited('TEXT', { shape: '0'.repeat(101) }), 'constraints/shape'],
    [limited('NUMBER', { least: 2, most: 1 }), 'constraints'],
    [limited('MONEY', { least: 1 }), 'constraints/currencies'],
    [limited('MONEY', { most: 1, currencies: ['JPY', 'USD'] }), 'constraints/currencies'],
    [{ defaultValue: { kind: 'TODAY', plusDays: 0 } }, 'defaultValue'],
    [{ defaultValue: { kind: 'MAKER' } }, 'defaultValue'],
  ])('is refused at its place: %j', (change, path) => {
    const refused = check(change);
    expect(isRefusal(refused) && refused.path?.join('/')).toBe(path);
  });

  it('is kept where its limits leave one value or are of one side, and beside others of other names', () => {
    for (const fit of [
      limited('NUMBER', { least: 0.5, most: 0.5 }),
      limited('NUMBER', { most: -1 }),
      limited('DATE', { from: '2026-02-02', until: '2026-02-02' }),
      limited('DATE', { from: '2026-02-02' }),
      limited('DATE', { until: '2026-02-02' }),
      limited('MONEY', { currencies: ['JPY', 'USD'] }),
      limited('MONEY', { least: 5, currencies: ['JPY'] }),
      limited('MONEY', {}),
      limited('TEXT', { shape: '0'.repeat(100) }),
    ])
      expect(check(fit)).toEqual({ ...fit, options: [] });
    const other = definition({ id: 'f2', name: 'ｆｉｅｌｄ' });
    expect(checkDefinition(definition({}), schema, [other], reading)).toMatchObject({
      because: 'field-name-taken',
    });
    expect(checkDefinition(definition({}), schema, [{ ...other, id: 'f1' }], reading)).toEqual(
      definition({}),
    );
  });

  it('gives the default of its rules back whole', () => {
    const byRule: FieldDefault = {
      kind: 'BY_RULE',
      cases: [{ when: { kind: 'constant', value: true }, value: 'a' }],
      otherwise: 'b',
    };
    const stored = { ...byRule, cases: [{ when: true, value: 'A' }], otherwise: 'B' };
    expect(check({ ...limited('SELECT', {}), defaultValue: stored })).toMatchObject({ defaultValue: byRule });
  });

  it.each<[object, string]>([
    [{ type: 'TXET' }, 'type'],
    [{ host: 'PLANET' }, 'host'],
    [{ constraints: null }, 'constraints'],
    [{ constraints: { ...UNCONSTRAINED, least: '1' } }, 'constraints/least'],
    [{ options: [null] }, 'options/0'],
    [{ defaultValue: { kind: 'YESTERDAY' } }, 'defaultValue/kind'],
    [
      { defaultValue: { kind: 'BY_RULE', cases: [{ when: null, value: 'a' }], otherwise: null } },
      'defaultValue/cases/0/when',
    ],
    [{ defaultValue: { kind: 'VALUE', value: { a: 1 } } }, 'defaultValue'],
  ])('is refused where a part is of another kind: %j', (change, path) => {
    const refused = check(change);
    expect(isRefusal(refused) && refused.path?.join('/')).toBe(path);
  });

  it('law: limits of a number are refused where no number of so many decimals keeps to them, and only there', () => {
    const thousandths = fc.integer({ min: -3000, max: 3000 }).map((number) => number / 1000);
    const decimals = fc.integer({ min: 0, max: 3 });
    fc.assert(
      fc.property(thousandths, fc.integer({ min: -5, max: 1500 }), decimals, (least, wide, digits) => {
        const most = Number((least + wide / 1000).toFixed(3));
        const field = limited('NUMBER', { least, most, decimals: digits });
        const first = Math.floor(least * 10 ** digits) - 1;
        const count = Math.ceil((most - least) * 10 ** digits) + 4;
        const numbers = Array.from(
          { length: Math.max(0, count) },
          (_, index) => (first + index) / 10 ** digits,
        );
        const fits = numbers.some((number) => !isRefusal(fillDefinedField(field, number, reading)));
        expect(isRefusal(check(field))).toBe(!fits);
      }),
    );
  });

  it('law: whatever was stored is kept or refused, and what is kept fills and gives its default', () => {
    const when = { '>': [{ var: 'size' }, 50] };
    const good: readonly FieldDefinition<unknown>[] = [
      { ...limited('NUMBER', { least: 1, most: 9, decimals: 0 }), defaultValue: value(2) },
      {
        ...limited('MULTI_SELECT', { choices: 2 }),
        defaultValue: { kind: 'BY_RULE', cases: [{ when, value: 'a' }], otherwise: ['b'] },
      },
      definition({ type: 'DATE', defaultValue: { kind: 'TODAY', plusDays: -3 } }),
    ];
    for (const each of good)
      expectKeptOrRefused(
        each,
        (stored) => checkDefinition(stored, schema, [], reading),
        (kept) => {
          const made = { facts: { size: 51 }, makerId: 'm1' };
          const given = decideDefault(kept, made, { now: 0, zone: 'UTC' });
          if (given !== null) expect(fillDefinedField(kept, given, reading)).toEqual(given);
        },
      );
  });
});
