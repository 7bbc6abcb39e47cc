import { expect, test } from 'vitest';
import { countOfPeople } from './count-of-people.ts';

test.each([
  ['1,200', 1200],
  ['1 200', 1200],
  ['１２００人', 1200],
  ['0', 0],
])('%s is a number of people', (typed, count) => {
  expect(countOfPeople(typed)).toBe(count);
});

test.each(['many', '12k', '-3', '', '1234567890'])('%s is none', (typed) => {
  expect(countOfPeople(typed)).toBeUndefined();
});
