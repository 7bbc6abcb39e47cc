import { describe, expect, it } from 'vitest';
import { limited, reading } from '../../../test/field-definitions.ts';
import { isRefusal, sayer, sharedWords } from '../../shared/index.ts';
import type { CustomValue } from '../custom-value.ts';
import { catalogWords } from '../words.ts';
import type { FieldDefinition } from './field-definition.ts';
import { fillDefinedField } from './fill-defined-field.ts';
import { keepToConstraints } from './keep-to-constraints.ts';
import { definitionWords } from './words.ts';

const say = sayer(sharedWords, catalogWords, definitionWords);
const yen = (amount: number) => ({ amount, currency: 'JPY' });

describe('a value beyond the limits of its field', () => {
  it.each<[FieldDefinition, CustomValue, string]>([
    [limited('NUMBER', { least: 10 }), 9, 'Use 10 or more.'],
    [limited('NUMBER', { most: 10 }), 11, 'Use 10 or less.'],
    [limited('NUMBER', { decimals: 2 }), 1.005, 'Use at most 2 decimals.'],
    [limited('NUMBER', { decimals: 0 }), 1.5, 'Use a whole number.'],
    [limited('MONEY', { currencies: ['USD', 'EUR'] }), yen(1), 'Use one of these currencies: USD and EUR.'],
    [limited('MONEY', { currencies: ['JPY'], least: 100 }), yen(99), 'Use ¥100 or more.'],
    [limited('MONEY', { currencies: ['JPY'], most: 100 }), yen(101), 'Use ¥100 or less.'],
    [limited('DATE', { from: '2026-01-01' }), '2025-12-31', 'Choose Jan 1, 2026 or a later day.'],
    [limited('DATE', { until: '2026-01-01' }), '2026-01-02', 'Choose Jan 1, 2026 or an earlier day.'],
    [limited('TEXT', { length: 2 }), 'abc', 'Use at most 2 characters.'],
    [limited('MULTI_SELECT', { choices: 1 }), ['a', 'b'], 'Choose at most 1.'],
  ])('is told which they are: %#', (field, value, sentence) => {
    const refused = keepToConstraints(field, value);
    expect(isRefusal(refused) && say(refused, 'en')).toBe(sentence);
  });

  it('is told the shape, and what was written', () => {
    const refused = keepToConstraints(limited('TEXT', { shape: '000' }), 'abc');
    expect(refused).toMatchObject({ parameters: { text: 'abc', shape: '000' } });
  });
});

it('a value at the limits of its field, or in one without, stays as it is', () => {
  const fitting: readonly (readonly [FieldDefinition, CustomValue])[] = [
    [limited('MONEY', { currencies: ['JPY'], least: 100, most: 100 }), yen(100)],
    [limited('MONEY', {}), yen(-5)],
    [limited('DATE', { from: '2026-01-01', until: '2026-01-01' }), '2026-01-01'],
    [limited('DATE', {}), '2026-01-01'],
    [limited('DATE', { until: '2026-06-01' }), '2026-01-01'],
    [limited('MULTI_SELECT', { choices: 2 }), ['a', 'b']],
    [limited('BOOLEAN', {}), false],
  ];
  for (const [field, value] of fitting) expect(keepToConstraints(field, value)).toBe(value);
});

it('nothing, and what its type refuses, is not held to limits', () => {
  const field = limited('NUMBER', { least: 10, decimals: 0 });
  expect(fillDefinedField(field, ' ', reading)).toBeNull();
  expect(fillDefinedField(field, 'many', reading)).toMatchObject({ because: 'number-unreadable' });
});
