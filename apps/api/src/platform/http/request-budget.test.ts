import { expect, test } from 'vitest';
import { requestBudget } from './request-budget.ts';

test('everybody has their own budget, which fills again evenly', () => {
  const clock = { now: 0 };
  const budget = requestBudget(60, () => clock.now);
  for (let count = 0; count < 60; count += 1) expect(budget.take('one')).toBe(0);
  expect(budget.take('one')).toBe(1);
  expect(budget.take('another')).toBe(0);
  clock.now += 1000;
  expect(budget.take('one')).toBe(0);
  expect(budget.take('one')).toBe(1);
  clock.now += 3_600_000;
  for (let count = 0; count < 60; count += 1) expect(budget.take('one')).toBe(0);
  expect(budget.take('one')).toBeGreaterThan(0);
});

test('what is given back may be taken again, and never makes a budget larger', () => {
  const budget = requestBudget(1, () => 0);
  expect([budget.take('one'), budget.take('one')]).toEqual([0, 60]);
  budget.giveBack('one');
  budget.giveBack('one');
  expect([budget.take('one'), budget.take('one')]).toEqual([0, 60]);
});

test('a slow budget says how long it takes, and none is no limit', () => {
  const slow = requestBudget(2, () => 0);
  expect([slow.take('one'), slow.take('one'), slow.take('one')]).toEqual([0, 0, 30]);
  const none = requestBudget(0, () => 0);
  expect(Array.from({ length: 1000 }, () => none.take('one')).every((wait) => wait === 0)).toBe(true);
});

test('more keys than are remembered do no harm', () => {
  const budget = requestBudget(1, () => 0);
  for (let key = 0; key < 20_001; key += 1) expect(budget.take(String(key))).toBe(0);
});
