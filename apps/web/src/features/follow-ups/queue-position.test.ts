import { expect, test } from 'vitest';
import { currentOf } from './queue-position.ts';

const QUEUE = [{ id: 'a' }, { id: 'b' }, { id: 'c' }];

test('the chosen item stays, wherever it moved', () => {
  expect(currentOf(QUEUE, { id: 'c', index: 0 })?.index).toBe(2);
});

test('when it is done, the one that follows takes its place', () => {
  expect(currentOf([{ id: 'a' }, { id: 'c' }], { id: 'b', index: 1 })?.item.id).toBe('c');
});

test('after the last comes the one before, and after all of them nothing', () => {
  expect(currentOf([{ id: 'a' }], { id: 'b', index: 1 })?.item.id).toBe('a');
  expect(currentOf([], { id: 'a', index: 0 })).toBeUndefined();
});
