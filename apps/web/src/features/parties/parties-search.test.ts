import { expect, test } from 'vitest';
import type { ListedField } from '#app/custom-fields/custom-filter.ts';
import {
  asksOwnFields,
  companiesVariables,
  contactsVariables,
  isNarrowed,
  partiesSearch,
  withPartyFilters,
} from './parties-search.ts';

test('an address keeps what it says and drops what nobody understands', () => {
  expect(partiesSearch({ q: '5678', sort: '-added', colour: 'red', industry: ' ' })).toEqual({
    q: '5678',
    sort: '-added',
  });
});

test('by name stays out of the address', () => {
  expect(partiesSearch({ sort: 'name' })).toEqual({});
  expect(partiesSearch({ sort: '-name' })).toEqual({ sort: '-name' });
});

test('contacts are asked for by words and owner', () => {
  expect(contactsVariables({ q: 'さとう', owner: 'Member_1', industry: 'retail' })).toMatchObject({
    filter: { search: 'さとう', owner: { eq: 'Member_1' } },
    orderBy: { field: 'NAME', descending: false },
  });
});

test('companies by their industry too', () => {
  expect(companiesVariables({ industry: 'retail', sort: '-added' })).toMatchObject({
    filter: { industry: { eq: 'retail' } },
    orderBy: { field: 'CREATED_AT', descending: true },
  });
});

test('what an import brought, and what own fields hold, once they are known', () => {
  const custom = { area: { how: 'between', from: '100' } } as const;
  const search = partiesSearch({ import: 'Import_1', custom });
  expect(contactsVariables(search).filter).toEqual({ import: { eq: 'Import_1' } });
  const area = { id: 'CustomField_1', key: 'area', type: 'NUMBER', archived: false } as ListedField;
  expect(companiesVariables(search, [area]).filter).toEqual({
    import: { eq: 'Import_1' },
    custom: [{ fieldId: 'CustomField_1', number: { gte: 100 } }],
  });
  expect(isNarrowed(search)).toBe(true);
  expect(withPartyFilters({ ...search, q: 'a' }, { owner: 'Member_1' })).toEqual({
    q: 'a',
    owner: 'Member_1',
  });
});

test('an own field sorts while the organization has it; in its place the list stands by name', () => {
  const key = '0190f3c2-0000-7000-8000-000000000001';
  const search = partiesSearch({ sort: `-custom.${key}` });
  expect(asksOwnFields(search)).toBe(true);
  const field = { id: 'F', key, type: 'NUMBER', archived: false } as ListedField;
  expect(contactsVariables(search, [field])).toMatchObject({
    orderBy: { customField: 'F', descending: true },
    withCustom: true,
    withGroups: false,
  });
  expect(companiesVariables(search, [{ ...field, archived: true }])).toMatchObject({
    orderBy: { field: 'NAME', descending: false },
    withCustom: false,
    withGroups: false,
  });
});

test('an order narrows nothing', () => {
  expect(isNarrowed({ sort: '-added' })).toBe(false);
  expect(isNarrowed({ q: 'a' })).toBe(true);
});
