import { expect, test } from 'vitest';
import { actAnswered, keyOfAct } from './act-keys.ts';

test('an act whose answer was lost keeps its key when it is tried again', () => {
  expect(keyOfAct('log A')).toBe(keyOfAct('log A'));
  expect(keyOfAct('log A')).not.toBe(keyOfAct('log B'));
});

test('once answered, the same words are another act', () => {
  const key = keyOfAct('log C');
  actAnswered('log C');
  expect(keyOfAct('log C')).not.toBe(key);
});

test('what was given up is not taken for the same act much later', () => {
  expect(keyOfAct('log D', 0)).not.toBe(keyOfAct('log D', 11 * 60_000));
});
