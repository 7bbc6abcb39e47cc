import { expect, test } from 'vitest';
import { callsFirst } from './calls-first.ts';

const [late, promised, old] = [{ id: 'late' }, { id: 'promised' }, { id: 'old' }];

test('whoever called and was not answered tops the day, once', () => {
  expect(callsFirst('today', [old, promised], [late, promised])).toEqual([old, promised, late]);
});

test('what is overdue stands as it does', () => {
  expect(callsFirst('overdue', [old], [late, old])).toEqual([late, old]);
});
