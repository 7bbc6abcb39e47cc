import { expect, test } from 'vitest';
import { fittingColumns } from './fitting-columns.ts';

const COLUMNS = [
  { id: 'name', width: 'minmax(10rem, 1fr)' },
  { id: 'stage', width: '6rem', leaves: 3 },
  { id: 'source', width: 'minmax(5.5rem, 1fr)', leaves: 1 },
  { id: 'captured', width: '7.5rem', leaves: 2 },
];

const idsIn = (room: number, sortedBy?: string) =>
  fittingColumns(COLUMNS, room, sortedBy).map(({ id }) => id);

test('all columns stand where there is room for all', () => {
  expect(idsIn(29)).toEqual(['name', 'stage', 'source', 'captured']);
});

test('where there is none, they leave in their turn; what names the row stays', () => {
  expect(idsIn(28)).toEqual(['name', 'stage', 'captured']);
  expect(idsIn(20)).toEqual(['name', 'stage']);
  expect(idsIn(1)).toEqual(['name']);
});

test('what the list is sorted by does not leave', () => {
  expect(idsIn(18, 'captured')).toEqual(['name', 'captured']);
});
