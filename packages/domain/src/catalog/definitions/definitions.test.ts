import { describe, expect, it } from 'vitest';
import { definition, limited, reading } from '../../../test/field-definitions.ts';
import { gapsOf, isRefusal, sayer, sharedWords } from '../../shared/index.ts';
import { catalogWords } from '../words.ts';
import { decideDefault } from './decide-default.ts';
import type { FieldDefault, FieldDefinition } from './field-definition.ts';
import { fillDefinedField } from './fill-defined-field.ts';
import { isRequiredAt } from './required-at.ts';
import { definitionWords } from './words.ts';

const say = sayer(sharedWords, catalogWords, definitionWords);

describe('a value of a field with limits', () => {
  it.each<[string, FieldDefinition, string | number, unknown]>([
    ['is at least so much', limited('NUMBER', { least: 10 }), '9', 'value-below-least'],
    ['is at most so much', limited('NUMBER', { most: 10 }), 11, 'value-above-most'],
    ['has so many decimals', limited('NUMBER', { decimals: 2 }), 1.005, 'value-too-precise'],
    ['is whole', limited('NUMBER', { decimals: 0 }), 1.5, 'value-not-whole'],
    ['is of an allowed currency', limited('MONEY', { currencies: ['USD'] }), '10', 'currency-not-allowed'],
    [
      'is an amount within limits',
      limited('MONEY', { currencies: ['JPY'], most: 99 }),
      '100',
      'value-above-most',
    ],
    ['is not before a day', limited('DATE', { from: '2026-01-01' }), '2025-12-31', 'day-before-first'],
    ['is not after a day', limited('DATE', { until: '2026-01-01' }), '2026-01-02', 'day-after-last'],
    ['is so long', limited('TEXT', { length: 2 }), '𠮷野家', 'text-too-long'],
    ['has so many choices', limited('MULTI_SELECT', { choices: 1 }), 'a, b', 'choices-too-many'],
    ['is in shape', limited('TEXT', { shape: '000' }), 'abc', 'text-out-of-shape'],
  ])('%s', (_, field, input, because) => {
    const refused = fillDefinedField(field, input, reading);
    expect(refused).toMatchObject({ because });
    if (isRefusal(refused)) expect(say(refused, 'ja')).toMatch(/。$/);
  });

  it('is taken at its limits, and written in its shape', () => {
    expect(fillDefinedField(limited('NUMBER', { least: 10, most: 10, decimals: 0 }), '１０', reading)).toBe(
      10,
    );
    expect(fillDefinedField(limited('NUMBER', { decimals: 2 }), 0.07, reading)).toBe(0.07);
    expect(fillDefinedField(limited('TEXT', { shape: '000-0000' }), '1500001', reading)).toBe('150-0001');
    expect(fillDefinedField(limited('TEXT', { length: 2 }), '𠮷野', reading)).toBe('𠮷野');
    expect(fillDefinedField(definition({ required: true }), ' ', reading)).toMatchObject({
      because: 'custom-value-missing',
    });
  });
});

describe('the default of a new record', () => {
  const context = { now: Date.UTC(2026, 10, 29, 15, 30), zone: 'Asia/Tokyo' };
  const byDefault = (defaultValue: FieldDefault | null, facts = {}) =>
    decideDefault({ defaultValue }, { facts, makerId: 'm1' }, context);

  it('is a value, a day of the zone, the maker, or what the first rule gives', () => {
    const large = {
      kind: 'order',
      operator: '>',
      left: { kind: 'field', name: 'size', type: 'number' },
      right: { kind: 'literal', type: 'number', value: 50, written: 50 },
    } as const;
    const rule: FieldDefault = { kind: 'BY_RULE', cases: [{ when: large, value: 'a' }], otherwise: 'b' };
    expect(byDefault(null)).toBeNull();
    expect(byDefault({ kind: 'VALUE', value: 7 })).toBe(7);
    expect(byDefault({ kind: 'TODAY', plusDays: 1 })).toBe('2026-12-01');
    expect(byDefault({ kind: 'MAKER' })).toBe('m1');
    expect([byDefault(rule, { size: 51 }), byDefault(rule, { size: 50 })]).toEqual(['a', 'b']);
  });
});

describe('a field required from a stage on', () => {
  const stages = ['New', 'Offer', 'Won'];
  const requiredAt = (change: Partial<FieldDefinition>) =>
    stages.map((stage) => isRequiredAt(definition(change), stage, stages));

  it('is required there and later, or always', () => {
    expect(requiredAt({ requiredFrom: 'Offer' })).toEqual([false, true, true]);
    expect(requiredAt({ required: true })).toEqual([true, true, true]);
    expect(requiredAt({ requiredFrom: 'New' })).toEqual([true, true, true]);
    expect(requiredAt({ requiredFrom: 'Gone' })).toEqual([false, false, false]);
    expect(requiredAt({})).toEqual([false, false, false]);
  });
});

it('says everything in both languages, beside the rest of the room', () => {
  expect(gapsOf(definitionWords)).toEqual([]);
});
