import { describe, expect, test } from 'vitest';
import { type CustomCondition, readConditions, sortedFieldOf } from './custom-condition.ts';
import { customFilterOf, customFiltersOf, type ListedField, sortableField } from './custom-filter.ts';

const KEY = '0190f3c2-0000-7000-8000-000000000001';

const field = (type: ListedField['type'], archived = false): ListedField => ({
  id: 'CustomField_1',
  key: KEY,
  record: 'LEAD',
  label: 'Grade',
  type,
  required: false,
  archived,
  options: [],
});

describe('what an address asks of own fields', () => {
  test('is read as far as anybody could have meant it', () => {
    expect(
      readConditions({
        a: { how: 'contains', text: 'roof', page: 3 },
        b: { how: 'between', from: '1', to: '' },
        c: { how: 'any', of: ['gold', 7] },
        d: { how: 'guess' },
        e: 'roof',
      }),
    ).toEqual({
      a: { how: 'contains', text: 'roof' },
      b: { how: 'between', from: '1' },
      c: { how: 'any', of: ['gold'] },
    });
    for (const nothing of ['roof', null, 7, {}, { a: {} }]) expect(readConditions(nothing)).toBeUndefined();
  });

  test('names one field to sort by, either way', () => {
    expect(sortedFieldOf(`custom.${KEY}`)).toBe(KEY);
    expect(sortedFieldOf(`-custom.${KEY}`)).toBe(KEY);
    expect(sortedFieldOf('custom.floor')).toBeUndefined();
    expect(sortedFieldOf('-captured')).toBeUndefined();
  });
});

test.each<[ListedField['type'], CustomCondition, object | undefined]>([
  ['TEXT', { how: 'contains', text: 'roof' }, { text: { contains: 'roof' } }],
  ['PHONE', { how: 'is', text: '090' }, { text: { eq: '090' } }],
  ['TEXT', { how: 'contains' }, undefined],
  ['NUMBER', { how: 'between', from: '2.5' }, { number: { gte: 2.5 } }],
  ['NUMBER', { how: 'between', from: 'many' }, undefined],
  ['NUMBER', { how: 'contains', text: '2' }, undefined],
  ['DATE', { how: 'between', to: '2026-02-28' }, { date: { lte: '2026-02-28' } }],
  ['DATE', { how: 'between', from: '2026-02-30' }, undefined],
  [
    'MONEY',
    { how: 'between', from: '100', to: '900', currency: 'USD' },
    { money: { gte: { amount: 100, currency: 'USD' }, lte: { amount: 900, currency: 'USD' } } },
  ],
  ['MONEY', { how: 'between', from: '100' }, undefined],
  ['BOOLEAN', { how: 'no' }, { boolean: { eq: false } }],
  ['SELECT', { how: 'any', of: ['gold'] }, { choice: { in: ['gold'] } }],
  ['MULTI_SELECT', { how: 'none', of: ['gold'] }, { choice: { notIn: ['gold'] } }],
  ['MEMBER', { how: 'is', text: 'Member_1' }, { member: { eq: 'Member_1' } }],
  ['MEMBER', { how: 'empty' }, { member: { isNull: true } }],
])('of a %s %o is asked as the API compares it', (type, condition, compared) => {
  expect(customFilterOf(field(type), condition)).toEqual(
    compared ? { fieldId: 'CustomField_1', ...compared } : undefined,
  );
});

test('what is out of use or gone is not asked', () => {
  const asked = { [KEY]: { how: 'filled' }, gone: { how: 'filled' } } as const;
  expect(customFiltersOf(asked, [field('TEXT')])).toHaveLength(1);
  expect(customFiltersOf(asked, [field('TEXT', true)])).toEqual([]);
  expect(sortableField(KEY, [field('TEXT')])).toBeDefined();
  expect(sortableField(KEY, [field('TEXT', true)])).toBeUndefined();
  expect(sortableField(KEY, [field('MULTI_SELECT')])).toBeUndefined();
});
