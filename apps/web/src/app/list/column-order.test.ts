import { expect, test } from 'vitest';
import { type ColumnOrder, inOrder, readColumnOrder } from './column-order.ts';
import { mergeOrder } from './merge-order.ts';

const COLUMNS = [{ id: 'name' }, { id: 'stage' }, { id: 'value' }, { id: 'owner' }] as const;

const idsIn = (order: ColumnOrder) => inOrder<{ readonly id: string }>(COLUMNS, order).map(({ id }) => id);

test('a list stands as it comes until somebody moves a column; what names the row stays first', () => {
  expect(idsIn([])).toEqual(['name', 'stage', 'value', 'owner']);
  expect(idsIn(['owner', 'name', 'stage', 'value'])).toEqual(['name', 'owner', 'stage', 'value']);
});

test('a column that the order does not know stands behind the one that it follows by itself', () => {
  expect(idsIn(['owner', 'stage'])).toEqual(['name', 'owner', 'stage', 'value']);
  expect(idsIn(['owner', 'value'])).toEqual(['name', 'stage', 'owner', 'value']);
});

test('what is moved in one view leaves the columns of another where they were', () => {
  const kept = mergeOrder([], ['owner', 'stage', 'value']);
  expect(mergeOrder(kept, ['value', 'closed', 'owner'])).toEqual(['value', 'closed', 'owner', 'stage']);
});

test.each([null, 'no words', '3', '{"a":true}'])('%s is no order', (kept) => {
  expect(readColumnOrder(kept)).toEqual([]);
});
