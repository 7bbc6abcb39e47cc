import { expect, test } from 'vitest';
import { changedOf } from './changed-of.ts';

test('only what a person changed is sent', () => {
  const opened = { name: 'Desk', groupId: null, price: { amount: 100, currency: 'JPY' } };
  expect(changedOf(opened, { ...opened, price: { amount: 100, currency: 'JPY' } })).toEqual({});
  expect(changedOf<object>(opened, { ...opened, name: 'Chair', price: null })).toEqual({
    name: 'Chair',
    price: null,
  });
});
