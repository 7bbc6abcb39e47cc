import { expect, test } from 'vitest';
import { NOTHING_CHOSEN, toggled, within } from './selection.ts';

const ROWS = ['a', 'b', 'c', 'd'].map((id) => ({ id }));

test('a row comes in and goes out', () => {
  const one = toggled(NOTHING_CHOSEN, ROWS, 1, false);
  expect([...one.ids]).toEqual(['b']);
  expect(toggled(one, ROWS, 1, false).ids.size).toBe(0);
});

test('a range goes from the last one chosen, in either direction', () => {
  const three = toggled(toggled(NOTHING_CHOSEN, ROWS, 3, false), ROWS, 1, true);
  expect([...three.ids].toSorted()).toEqual(['b', 'c', 'd']);
});

test('a range without a beginning is one row', () => {
  expect([...toggled(NOTHING_CHOSEN, ROWS, 2, true).ids]).toEqual(['c']);
});

test('a range begins at the row that was chosen, wherever arrivals moved it', () => {
  const one = toggled(NOTHING_CHOSEN, ROWS, 1, false);
  const range = toggled(one, [{ id: 'new' }, ...ROWS], 3, true);
  expect([...range.ids].toSorted()).toEqual(['b', 'c']);
});

test('a row that left the list is chosen no longer', () => {
  const two = toggled(toggled(NOTHING_CHOSEN, ROWS, 0, false), ROWS, 1, false);
  expect([...within(two, ROWS.slice(1)).ids]).toEqual(['b']);
});
