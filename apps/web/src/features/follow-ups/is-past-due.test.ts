import { expect, test } from 'vitest';
import { isPastDue } from './is-past-due.ts';

test('a promise is past due from its moment on, also on the same day', () => {
  const promise = { dueAt: '2026-11-28T14:00:00+09:00' };
  expect(isPastDue(promise, Date.parse('2026-11-28T13:59:59+09:00'))).toBe(false);
  expect(isPastDue(promise, Date.parse('2026-11-28T14:00:01+09:00'))).toBe(true);
});
