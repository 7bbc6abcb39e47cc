import { expect, test } from 'vitest';
import { customSort } from '#app/custom-fields/custom-condition.ts';
import type { ListedField } from '#app/custom-fields/custom-filter.ts';
import { sortKindOf } from './sort-kind.ts';

const field = (letter: string, type: ListedField['type']) => {
  const key = `0198f2c0-0000-7000-8000-00000000000${letter}`;
  return { id: key, key, label: letter, type, archived: false } as unknown as ListedField;
};

test('names, days, what is to come and amounts are ordered in words of their own', () => {
  expect(['name', 'captured', 'activity', 'follow-up', 'value'].map((sort) => sortKindOf(sort, []))).toEqual([
    'words',
    'days',
    'days',
    'days-to-come',
    'amounts',
  ]);
});

test('a custom field is ordered as its type is', () => {
  const fields = [field('a', 'MEMBER'), field('b', 'DATE'), field('c', 'MONEY'), field('d', 'SELECT')];
  expect(fields.map(({ key }) => sortKindOf(customSort(key), fields))).toEqual([
    'words',
    'days',
    'amounts',
    'choices',
  ]);
});
