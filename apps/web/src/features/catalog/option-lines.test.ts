import { expect, test } from 'vitest';
import { keepKeys, linesOf } from './option-lines.ts';

const before = [
  { key: 'a', label: 'Cold' },
  { key: 'b', label: 'Warm' },
];

test('blank and repeated lines are no choices', () => {
  expect(linesOf(' Cold \n\nWarm\nCold\n')).toEqual(['Cold', 'Warm']);
});

test('a choice keeps its key wherever it moves', () => {
  expect(keepKeys(before, ['Warm', 'Cold', 'Hot'])).toEqual([
    { key: 'b', label: 'Warm' },
    { key: 'a', label: 'Cold' },
    { label: 'Hot' },
  ]);
});

test('one new line for one gone line is a new name', () => {
  expect(keepKeys(before, ['Cold', 'Lukewarm'])).toEqual([
    { key: 'a', label: 'Cold' },
    { key: 'b', label: 'Lukewarm' },
  ]);
});

test('a line that only goes takes its key with it', () => {
  expect(keepKeys(before, ['Warm'])).toEqual([{ key: 'b', label: 'Warm' }]);
});
