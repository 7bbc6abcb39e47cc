import { expect, test } from 'vitest';
import { companiesVariables, contactsVariables, isNarrowed, partiesSearch } from './parties-search.ts';

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

test('an order narrows nothing', () => {
  expect(isNarrowed({ sort: '-added' })).toBe(false);
  expect(isNarrowed({ q: 'a' })).toBe(true);
});
